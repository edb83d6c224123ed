package entente.performance.scorecard;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.performance.measure.MeasureCourse;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The card of one side's work, kept by both: the provider's, and as well the client's, with what the provider needs of it (formulae 4.11).
 *
 * @param of whose work it tells of
 */
public record Scorecard(Side of, List<ScoreLine> lines, Policy policy) {
    /** Bands of the total: below 60 ACT, from 60 and below 75 WATCH, from 75 to 100, both included, WELL. */
    public static final Limits TOTAL = Limits.below(
            Term.number("002-07.total.watch", "75", "performance.source.bands"),
            Term.number("002-07.total.act", "60", "performance.source.bands"),
            Unit.COUNT);
    /** The share of the weights that has to be read, or the card is not rated. */
    public static final Term<BigDecimal> RATED = Term.number("002-07.rated", "70", "signal.source.ours");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Scorecard {
        lines = List.copyOf(lines);
    }

    public static Scorecard of(Side side, List<MeasureCourse> courses, Policy policy) {
        return new Scorecard(
                side,
                courses.stream()
                        .filter(one -> one.said().owningSide() == side)
                        .map(ScoreLine::new)
                        .toList(),
                policy);
    }

    /** Lines with a score; all others leave both sums. */
    public List<ScoreLine> scored() {
        return applying().stream()
                .filter(line -> line.score().known().isPresent())
                .toList();
    }

    private List<ScoreLine> applying() {
        return lines.stream().filter(ScoreLine::applies).toList();
    }

    /** The weights that were read over those that apply, in percent. Unknown where nothing applies. */
    public Figure coverage() {
        BigDecimal all = weights(applying());
        if (all.signum() == 0) {
            return Figure.unknown(Text.of("performance.total.nothing", of));
        }
        return Figure.known(
                Amount.percent(weights(scored()).multiply(HUNDRED).divide(all, MathContext.DECIMAL64)),
                Explanation.of(
                        "performance.total.coverage",
                        scored().size(),
                        applying().size()));
    }

    /** The weighted mean of the scores, 0 to 100. Unknown, "not rated", where less than the threshold was read. */
    public Figure total() {
        List<Explanation> parts =
                lines.stream().map(line -> line.score().because()).toList();
        Figure coverage = coverage();
        BigDecimal least = policy.of(RATED);
        if (coverage.known().filter(share -> share.compareTo(least) >= 0).isEmpty() || scored().isEmpty()) {
            return Figure.unknown(
                    Text.of(
                            "performance.total.notrated",
                            of,
                            scored().size(),
                            applying().size()),
                    parts);
        }
        BigDecimal sum = scored().stream()
                .map(line -> line.course()
                        .said()
                        .weighs()
                        .multiply(line.score().known().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.known(
                sum.divide(weights(scored()), MathContext.DECIMAL64),
                Unit.COUNT,
                Explanation.of("performance.total", of)
                        .because(parts)
                        .because(coverage.because(), policy.because(RATED, Amount.percent(least))));
    }

    /** The band of the total; no better than WATCH while a critical measure is red. */
    public Band band() {
        return total().known()
                .map(total -> {
                    Band band = TOTAL.band(policy, total);
                    return isCapped() ? band.worse(Band.WATCH) : band;
                })
                .orElse(Band.UNKNOWN);
    }

    public boolean isCapped() {
        return lines.stream().anyMatch(ScoreLine::isCriticalRed);
    }

    private static BigDecimal weights(List<ScoreLine> lines) {
        return lines.stream().map(line -> line.course().said().weighs()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
