package entente.performance.needs;

import entente.kernel.Text;
import entente.ledger.Book;
import entente.performance.NeedHierarchy;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The levels of need, the lowest first: those both agreed or else proposed, or else the usual five (I-14). */
public record Ladder(List<Step> steps) {
    /** The two lowest are all that is usually asked (002-05). */
    public static final int USUAL = 2;

    private static final int DEFAULT = 5;

    /** One level, counted from 1. */
    public record Step(int level, Text name, Text means) {}

    public Ladder {
        steps = List.copyOf(steps);
    }

    public static Ladder of(Book book) {
        return book.current(NeedHierarchy.class).stream()
                .findFirst()
                .map(said -> new Ladder(IntStream.range(0, said.fact().levels().size())
                        .mapToObj(i -> step(i + 1, said.fact().levels().get(i)))
                        .toList()))
                .orElseGet(() -> new Ladder(IntStream.rangeClosed(1, DEFAULT)
                        .mapToObj(level -> new Step(
                                level,
                                Text.of("performance.level." + level),
                                Text.of("performance.level." + level + ".means")))
                        .toList()));
    }

    private static Step step(int level, NeedHierarchy.Level said) {
        return new Step(level, Text.of("performance.name", said.name()), Text.of("performance.name", said.means()));
    }

    /** The level at which one outsources what sets one apart from others. */
    public int top() {
        return steps.size();
    }

    public Optional<Step> step(int level) {
        return steps.stream().filter(one -> one.level() == level).findFirst();
    }

    /** What a level is called; its number where the hierarchy has no such level. */
    public Text name(int level) {
        return step(level).map(Step::name).orElseGet(() -> Text.of("performance.level.other", level));
    }
}
