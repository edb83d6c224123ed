package entente.learning.part;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Recorded;
import entente.signal.Mirror;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing a rule found.
 *
 * @param sides whose own part it is; both where neither can do it alone
 */
public record Part(Explanation says, Set<Side> sides) {
    /** Both sides' part. */
    public static final Set<Side> BOTH = Set.of(Side.values());

    public Part {
        sides = Set.copyOf(sides);
    }

    /** Each side's own part; the sentences stand under {@code learning.<question>.mirror} and {@code .mirror.says}. */
    public static List<Mirror> mirrors(String question, List<Part> parts) {
        return Arrays.stream(Side.values())
                .map(side -> {
                    List<Explanation> own = facts(parts.stream().filter(part -> part.sides.contains(side)));
                    return Mirror.of(
                            side,
                            Text.of("learning." + question + ".mirror"),
                            Text.of("learning." + question + ".mirror.says", own.size()),
                            own);
                })
                .toList();
    }

    /** An amount that rests on parts. */
    public static Figure figure(Amount amount, Explanation of, List<Part> parts) {
        return Figure.known(amount, of.because(facts(parts.stream())));
    }

    /** The newest day on which any of them was said to hold; the day of judgement where there is none. */
    public static LocalDate newest(Collection<? extends Recorded<?>> facts, LocalDate asOf) {
        return facts.stream()
                .map(Recorded::effectiveOn)
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder())
                .orElse(asOf);
    }

    private static List<Explanation> facts(Stream<Part> parts) {
        return parts.map(Part::says).toList();
    }
}
