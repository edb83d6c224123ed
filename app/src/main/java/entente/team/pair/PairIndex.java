package entente.team.pair;

import entente.assessment.scoring.Change;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How strong the pair is, 0 to 100 (I-8): 40 % the seven behaviours, 35 % the mean of each leader's weakest attribute, 25 % chemistry. What was
 * not asked leaves the mean together with its weight, and the reading is thin.
 *
 * @param behaviours 0 to 100, both sides weighing the same
 * @param margin half the width of the behaviours' 95 % confidence interval, in points; empty where it was not recorded
 * @param attribute 1 to 5: the mean of both leaders' weakest attribute
 * @param chemistry 0 to 100: the middle of the colour, so that nobody can work out an answer from the index
 */
public record PairIndex(
        Optional<BigDecimal> behaviours,
        OptionalDouble margin,
        Optional<BigDecimal> attribute,
        Optional<BigDecimal> chemistry,
        List<Explanation> sources) {
    private static final BigDecimal OF_BEHAVIOURS = BigDecimal.valueOf(40);
    private static final BigDecimal OF_ATTRIBUTES = BigDecimal.valueOf(35);
    private static final BigDecimal OF_CHEMISTRY = BigDecimal.valueOf(25);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);

    public PairIndex {
        sources = List.copyOf(sources);
    }

    private record Part(String key, BigDecimal weight, BigDecimal value) {}

    /** 0 to 100. Unknown while the behaviours were not asked: attributes and chemistry alone say how they could be, not how they are. */
    public Figure value() {
        if (behaviours.isEmpty()) {
            return Figure.unknown(Text.of("team.index.unasked"), sources);
        }
        List<Part> parts = parts();
        BigDecimal weights = parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum =
                parts.stream().map(part -> part.weight.multiply(part.value)).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Explanation> because = new ArrayList<>(parts.stream()
                .map(part -> Explanation.of(part.key, part.value, part.weight))
                .toList());
        because.addAll(sources);
        return Figure.known(
                sum.divide(weights, MathContext.DECIMAL64),
                Unit.COUNT,
                Explanation.of("team.index.value", weights).because(because));
    }

    /** Whether all three were asked. */
    public boolean isWhole() {
        return behaviours.isPresent() && attribute.isPresent() && chemistry.isPresent();
    }

    /** Of those parts alone that are known of the other too: only these can be compared. */
    PairIndex knownIn(PairIndex other) {
        return new PairIndex(
                behaviours,
                margin,
                attribute.filter(_ -> other.attribute.isPresent()),
                chemistry.filter(_ -> other.chemistry.isPresent()),
                sources);
    }

    /**
     * What became of it since an earlier one, over the parts known of both; inside the confidence interval of the behaviours is no change.
     * Unknown where either is, and where it rose by something of which nobody recorded how far chance reaches.
     */
    Change since(PairIndex earlier) {
        PairIndex then = earlier.knownIn(this);
        PairIndex now = knownIn(earlier);
        Optional<BigDecimal> before = then.value().known();
        Optional<BigDecimal> after = now.value().known();
        if (before.isEmpty() || after.isEmpty()) {
            return Change.UNKNOWN;
        }
        boolean unsure = then.margin.isEmpty() || now.margin.isEmpty();
        return unsure && after.get().compareTo(before.get()) <= 0
                ? Change.NO_CHANGE
                : Change.between(
                        before.get().doubleValue(), then.width(), after.get().doubleValue(), now.width());
    }

    /** The margin of the whole: attributes and chemistry are taken as they were said. */
    private OptionalDouble width() {
        double weights =
                parts().stream().mapToDouble(part -> part.weight.doubleValue()).sum();
        return margin.isEmpty()
                ? margin
                : OptionalDouble.of(margin.getAsDouble() * OF_BEHAVIOURS.doubleValue() / weights);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        behaviours.ifPresent(value -> parts.add(new Part("team.index.behaviours", OF_BEHAVIOURS, value)));
        attribute.ifPresent(points -> parts.add(new Part(
                "team.index.attributes",
                OF_ATTRIBUTES,
                points.subtract(BigDecimal.ONE).multiply(QUARTER))));
        chemistry.ifPresent(value -> parts.add(new Part("team.index.chemistry", OF_CHEMISTRY, value)));
        return List.copyOf(parts);
    }
}
