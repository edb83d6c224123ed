package entente.assessment.result;

import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.signal.Policy;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two kinds of trust of which there is one and not the other (004-04, I-5): a mean of both would look well enough and hide it. */
public enum TrustKind {
    COMPETENCE_WITHOUT_GOODWILL,
    GOODWILL_WITHOUT_COMPETENCE;

    /**
     * What one side's people say of the other.
     *
     * @param rater whose people say so
     * @param competence trust in what the other side can do, 0 to 100
     * @param goodwill trust in what it wants, 0 to 100
     */
    public record Found(TrustKind kind, Side rater, BigDecimal competence, BigDecimal goodwill) {
        public Text says() {
            return Text.of("assessment.trust." + kind, rater, rater.other(), competence, goodwill);
        }
    }

    /** Of each side that was enough to show: one kind is healthy and the other below what the practice accepts of a part. */
    public static List<Found> of(ResultSnapshot said, Policy policy) {
        return Arrays.stream(Side.values())
                .flatMap(side -> of(side, said, policy).stream())
                .toList();
    }

    private static Optional<Found> of(Side rater, ResultSnapshot said, Policy policy) {
        return score(said, "competence", rater)
                .flatMap(can -> score(said, "goodwill", rater)
                        .flatMap(wants -> of(can, wants, policy).map(kind -> new Found(kind, rater, can, wants))));
    }

    private static Optional<TrustKind> of(BigDecimal can, BigDecimal wants, Policy policy) {
        if (TrustSix.isHealthy(can, policy) && TrustSix.isLow(wants, policy)) {
            return Optional.of(COMPETENCE_WITHOUT_GOODWILL);
        }
        return TrustSix.isHealthy(wants, policy) && TrustSix.isLow(can, policy)
                ? Optional.of(GOODWILL_WITHOUT_COMPETENCE)
                : Optional.empty();
    }

    private static Optional<BigDecimal> score(ResultSnapshot said, String code, Side rater) {
        return Results.dimension(said, code).map(one -> value(one, rater));
    }

    private static @Nullable BigDecimal value(DimensionResult one, Side side) {
        return side == Side.CLIENT ? one.client() : one.provider();
    }
}
