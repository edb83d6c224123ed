package entente.performance;

import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time given to grow to a target that the client itself did not reach: from its own honest baseline, through a dip, along a curve
 * (002-12, I-18). Signed by both.
 *
 * @param baseline the client's own value before the work was handed over; without it nothing can be judged
 * @param baselineSource where that value comes from
 * @param target the value at the end
 * @param months from the start to the end
 * @param dip by how much of the baseline it may first get worse, at most 10 %
 * @param stabilisedOn the day from which misses may cost money; the end of the ramp where nothing is said
 */
public record Ramp(
        Ref<Measure> measure,
        @Nullable BigDecimal baseline,
        @Nullable String baselineSource,
        BigDecimal target,
        LocalDate startsOn,
        int months,
        @Nullable Percent dip,
        Growth growth,
        @Nullable LocalDate stabilisedOn)
        implements Fact {
    private static final Percent DEEPEST = Percent.of(10);

    /** How it grows: by the same step each month, or slowly, fast and slowly again. */
    public enum Growth {
        LINEAR,
        LOGISTIC
    }

    public Ramp {
        Refused.unless(months >= 2, "months", "performance.refused.months", months);
        Refused.unless(
                dip == null || (dip.compareTo(Percent.of(0)) >= 0 && dip.compareTo(DEEPEST) <= 0),
                "dip",
                "performance.refused.dip",
                dip == null ? "" : dip,
                DEEPEST);
        Refused.unless(
                stabilisedOn == null || !stabilisedOn.isBefore(startsOn),
                "stabilisedOn",
                "performance.refused.ends",
                startsOn,
                stabilisedOn == null ? "" : stabilisedOn);
    }

    /** The first day on which the end target is asked for. */
    public LocalDate endsOn() {
        return startsOn.plusMonths(months);
    }

    /** The first day from which a miss may cost money; readings are shown from the first day on. */
    public LocalDate consequencesFrom() {
        return stabilisedOn == null ? endsOn() : stabilisedOn;
    }

    /** Whether the day lies on the ramp. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && day.isBefore(endsOn());
    }
}
