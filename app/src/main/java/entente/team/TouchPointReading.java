package entente.team;

import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How well a touch point worked in the period that ended on a day.
 *
 * @param works whether it works from day to day
 * @param rework how much of what passes has to be done again
 * @param waitDays working days that one side waits for the other
 */
public record TouchPointReading(
        Ref<TouchPoint> touchPoint, LocalDate readOn, boolean works, Percent rework, BigDecimal waitDays)
        implements Fact {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public TouchPointReading {
        Refused.unless(
                rework.points().signum() >= 0 && rework.points().compareTo(HUNDRED) <= 0,
                "rework",
                "team.refused.share",
                rework);
        Refused.unless(waitDays.signum() >= 0, "waitDays", "team.refused.negative", waitDays);
    }
}
