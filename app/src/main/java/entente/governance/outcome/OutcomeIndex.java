package entente.governance.outcome;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.signal.Policy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well an arrangement does, 0 to 100 (the composite outcome index of the instruments): 40 % promises kept, 30 % levels of need reached
 * against their curve, 15 % where benefit over cost is heading, 15 % health of the relationship. What is not known leaves the mean with its
 * weight, and the reading is thin. Unknown where none of the four is known.
 */
public record OutcomeIndex(List<Part> parts) {

    /**
     * One of the four.
     *
     * @param name of its sentence, which takes value and weight
     * @param weight in percent of the whole
     * @param value 0 to 100
     */
    public record Part(String name, BigDecimal weight, Figure value) {
        static Part of(String name, int weight, Figure value) {
            return new Part("outcome.part." + name, BigDecimal.valueOf(weight), value);
        }
    }

    public OutcomeIndex {
        parts = List.copyOf(parts);
    }

    public static OutcomeIndex of(Book book, Policy policy, LocalDate asOf) {
        return new OutcomeIndex(List.of(
                Part.of("promises", 40, OutcomeParts.promises(book, asOf)),
                Part.of("needs", 30, OutcomeParts.needs(book, policy, asOf)),
                Part.of("benefit", 15, OutcomeParts.benefit(book, asOf)),
                Part.of("health", 15, OutcomeParts.health(book, asOf))));
    }

    /** Whether fewer than four are known. */
    public boolean isThin() {
        return known().count() < parts.size();
    }

    public Figure value() {
        BigDecimal weights = known().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Explanation> because = parts.stream().map(OutcomeIndex::explained).toList();
        if (weights.signum() == 0) {
            return Figure.unknown(Text.of("outcome.nothing"), because);
        }
        BigDecimal sum = known().map(
                        part -> part.weight.multiply(part.value.known().orElse(BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.known(
                sum.divide(weights, MathContext.DECIMAL64),
                Unit.COUNT,
                Explanation.of(isThin() ? "outcome.thin" : "outcome.whole", weights)
                        .because(because));
    }

    /** Of those parts alone that are known here and in the other: only these can be compared. */
    OutcomeIndex knownIn(OutcomeIndex other) {
        Set<String> names = other.known().map(Part::name).collect(Collectors.toSet());
        return new OutcomeIndex(
                known().filter(part -> names.contains(part.name)).toList());
    }

    private Stream<Part> known() {
        return parts.stream().filter(part -> part.value.known().isPresent());
    }

    private static Explanation explained(Part part) {
        return part.value
                .known()
                .map(value -> Explanation.of(part.name, value.setScale(1, RoundingMode.HALF_EVEN), part.weight))
                .orElseGet(() -> Explanation.of(part.name + ".unknown", part.weight))
                .because(part.value.because());
    }
}
