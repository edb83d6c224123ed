package entente.commercial.credit;

import entente.kernel.Percent;
import entente.kernel.Refused;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is expected anew at the end of a period, where the contract asks for continuous improvement: the mean of what was reached, or of the
 * best months of it, but never less than now, and never more than a part of the way that is left to 100 %. Of levels in per cent, where higher is better.
 *
 * @param most of the way from the expected level to 100 % that one reset may take
 * @param floor of the way from the minimum to 100 % that the minimum rises by
 * @param best so many of the best months make the mean; all that were measured where nothing is said
 * @see <a href="http://www.wikinvest.com/stock/Gap_(GPS)/Continuous_Improvement_Service_Levels">the published exhibit</a>
 */
public record ImprovementReset(
        Percent most, Percent floor, @Nullable Integer best) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int YEAR = 12;

    public ImprovementReset {
        Refused.unless(isShare(most), "resetMost", "commercial.credit.refused.share", most);
        Refused.unless(isShare(floor), "resetFloor", "commercial.credit.refused.share", floor);
        Refused.unless(
                best == null || (best >= 1 && best <= YEAR),
                "resetBest",
                "commercial.credit.refused.best",
                String.valueOf(best));
    }

    /** As the terms say it; a minimum nothing is said of stays. */
    static ImprovementReset of(Percent most, @Nullable Percent floor, @Nullable Integer best) {
        return new ImprovementReset(most, floor == null ? Percent.of(0) : floor, best);
    }

    /** Unrounded, in per cent; what is expected stays where nothing was measured. */
    public BigDecimal expected(BigDecimal now, List<BigDecimal> reached) {
        BigDecimal most = now.add(Regime.share(this.most, HUNDRED.subtract(now)));
        return mean(reached).map(mean -> mean.max(now).min(most)).orElse(now);
    }

    /** Of the months that count, unweighted; empty where none was measured. */
    Optional<BigDecimal> mean(List<BigDecimal> reached) {
        List<BigDecimal> counting = counting(reached);
        return counting.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(counting.size()), MathContext.DECIMAL64));
    }

    /** The best months where so many are named, and fewer where fewer were measured; else all of them. */
    List<BigDecimal> counting(List<BigDecimal> reached) {
        return best == null
                ? reached
                : reached.stream().sorted(Comparator.reverseOrder()).limit(best).toList();
    }

    /** Unrounded, in per cent. */
    public BigDecimal minimum(BigDecimal now) {
        return now.add(Regime.share(floor, HUNDRED.subtract(now)));
    }

    private static boolean isShare(Percent share) {
        return share.points().signum() >= 0 && share.points().compareTo(HUNDRED) <= 0;
    }
}
