package entente.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is what it is: a sentence, the amount it stands for, the entries it was read from, and the parts it was made of.
 * A tree; its leaves are entries of the ledger, terms of the policy, or the date of the question.
 */
public record Explanation(Text says, @Nullable Amount amount, List<Source> sources, List<Explanation> parts) {
    public Explanation {
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
    }

    public static Explanation of(String key, Object... args) {
        return new Explanation(Text.of(key, args), null, List.of(), List.of());
    }

    public Explanation is(Amount shown) {
        return new Explanation(says, shown, sources, parts);
    }

    public Explanation from(Source... read) {
        return from(List.of(read));
    }

    public Explanation from(List<Source> read) {
        List<Source> all = new ArrayList<>(sources);
        all.addAll(read);
        return new Explanation(says, amount, all, parts);
    }

    public Explanation because(Explanation... why) {
        return because(List.of(why));
    }

    public Explanation because(List<Explanation> why) {
        List<Explanation> all = new ArrayList<>(parts);
        all.addAll(why);
        return new Explanation(says, amount, sources, all);
    }

    public Optional<Amount> shown() {
        return Optional.ofNullable(amount);
    }

    /** Every entry the tree rests on, from the top down, each once. */
    public Stream<Source> everySource() {
        return Stream.concat(sources.stream(), parts.stream().flatMap(Explanation::everySource))
                .distinct();
    }

    /** The tree as indented lines, two blanks a level. */
    public String indented(Words words) {
        StringBuilder out = new StringBuilder();
        write(words, out, 0);
        return out.toString();
    }

    private void write(Words words, StringBuilder out, int depth) {
        out.append("  ".repeat(depth)).append(words.say(says));
        shown().ifPresent(a -> out.append(": ").append(words.show(a)));
        out.append('\n');
        for (Source source : sources) {
            out.append("  ".repeat(depth + 1))
                    .append("<- ")
                    .append(words.show(source))
                    .append('\n');
        }
        parts.forEach(part -> part.write(words, out, depth + 1));
    }
}
