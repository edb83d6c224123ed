package entente.governance.decision;

import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.result.TrustSix;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One part of one side's trust beside what facts show of the other side (I-5).
 *
 * @param rater whose people said so
 * @param felt 0 to 100
 * @param shown of the other side's conduct
 */
record TrustBeside(
        Recorded<ResultSnapshot> result, DimensionResult part, Side rater, BigDecimal felt, Conduct.Shown shown) {
    /** With fewer facts than this a comparison is thin. */
    static final Term<Integer> LEAST = Term.whole("004-04.beside.least", 5, "signal.source.ours");

    /** Empty where too few said something, or no fact shows anything. */
    static Optional<TrustBeside> of(Recorded<ResultSnapshot> result, DimensionResult part, Side rater, Conduct other) {
        BigDecimal felt = felt(part, rater);
        Conduct.Shown shown = other.of(part.code());
        return felt == null || shown.share().known().isEmpty()
                ? Optional.empty()
                : Optional.of(new TrustBeside(result, part, rater, felt, shown));
    }

    private static @Nullable BigDecimal felt(DimensionResult part, Side rater) {
        return rater == Side.CLIENT ? part.client() : part.provider();
    }

    Finding finding(Policy policy) {
        BigDecimal fact = shown.share().known().orElseThrow();
        String which = TrustSix.isHealthy(felt, policy) && TrustSix.isLow(fact, policy)
                ? "felt"
                : TrustSix.isLow(felt, policy) && TrustSix.isHealthy(fact, policy) ? "shown" : "together";
        Text says = Text.of(
                "governance.beside." + which,
                part.name(),
                rater,
                felt.setScale(0, RoundingMode.HALF_EVEN),
                rater.other(),
                shown.good(),
                shown.all());
        Finding finding = new Finding(
                which.equals("together") ? Band.WELL : Band.WATCH,
                says,
                Figure.known(
                        felt.subtract(fact).abs(),
                        Unit.RATIO,
                        Explanation.of("governance.beside.apart", part.name())
                                .because(
                                        Explanation.of("governance.beside.people", rater, felt)
                                                .from(result.source()),
                                        shown.share().because())),
                Reading.FULL,
                result.fact().closedOn());
        return shown.all() < policy.of(LEAST) ? finding.thin() : finding;
    }
}
