package entente.assessment.result;

import entente.assessment.DeclaredRelationship;
import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.RelationshipType;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What weighs more for one side, by the relationship it has in mind (001-15), and how it finds the whole so weighed. The recorded scores weigh
 * everything alike, so that they can be compared when somebody changes their mind; this stands beside them.
 *
 * @param weights by the names of dimensions, of those that do not weigh 1
 * @param whole from 0 to 100; empty where the side may show nothing
 */
public record SideWeights(
        Side side, RelationshipType envisioned, Map<String, BigDecimal> weights, Optional<BigDecimal> whole) {

    /** Of a side that said what it has in mind, where that weighs anything otherwise. */
    public static Optional<SideWeights> of(Book book, Side side, Instrument instrument, ResultSnapshot said) {
        return book.current(DeclaredRelationship.class).stream()
                .filter(one -> one.fact().side() == side)
                .max(Comparator.comparing(one -> one.fact().declaredOn()))
                .map(Recorded::fact)
                .map(DeclaredRelationship::envisioned)
                .filter(type -> !instrument.weights(type).isEmpty())
                .map(type -> of(side, type, instrument.weights(type), said));
    }

    private static SideWeights of(Side side, RelationshipType type, Map<String, Double> weights, ResultSnapshot said) {
        Map<String, BigDecimal> named = new LinkedHashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (DimensionResult one : said.dimensions()) {
            BigDecimal weight = BigDecimal.valueOf(weights.getOrDefault(one.code(), 1.0));
            BigDecimal score = value(one, side);
            if (weight.compareTo(BigDecimal.ONE) != 0) {
                named.put(one.name(), weight);
            }
            if (score != null) {
                sum = sum.add(weight.multiply(score));
                all = all.add(weight);
            }
        }
        return new SideWeights(
                side,
                type,
                named,
                all.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(all, MathContext.DECIMAL64)));
    }

    private static @Nullable BigDecimal value(DimensionResult one, Side side) {
        return side == Side.CLIENT ? one.client() : one.provider();
    }

    /** How much a dimension weighs; 1 where nothing else is said. */
    public BigDecimal weight(String name) {
        return weights.getOrDefault(name, BigDecimal.ONE);
    }
}
