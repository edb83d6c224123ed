package entente.performance;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the client promised to give while a ramp runs: people, hours, access (002-13).
 *
 * @param amount a month
 * @param unit of the amount, such as hours
 * @param endsOn the last day of the promise, included
 */
public record SupportPledge(
        String code, Ref<Ramp> ramp, String what, BigDecimal amount, String unit, LocalDate startsOn, LocalDate endsOn)
        implements Fact {
    public SupportPledge {
        Refused.unless(!code.isBlank(), "code", "performance.refused.blank");
        Refused.unless(!what.isBlank(), "what", "performance.refused.blank");
        Refused.unless(!unit.isBlank(), "unit", "performance.refused.blank");
        Refused.unless(amount.signum() > 0, "amount", "performance.refused.positive", amount);
        Refused.unless(!endsOn.isBefore(startsOn), "endsOn", "performance.refused.ends", startsOn, endsOn);
    }
}
