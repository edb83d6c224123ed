package entente.governance;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work that was given to the provider and that the client does itself all the same.
 *
 * @param declared whether it was said openly before it was found
 * @param hours spent on it so far, where somebody counted
 * @param endedOn when it stopped
 */
public record ShadowWork(
        String code,
        String what,
        LocalDate foundOn,
        boolean declared,
        @Nullable BigDecimal hours,
        @Nullable LocalDate endedOn)
        implements Fact {
    public ShadowWork {
        Refused.unless(!code.isBlank(), "code", "governance.shadow.code");
        Refused.unless(!what.isBlank(), "what", "governance.shadow.what");
        Refused.unless(hours == null || hours.signum() >= 0, "hours", "governance.shadow.hours", String.valueOf(hours));
    }

    boolean lasts(LocalDate asOf) {
        return !foundOn.isAfter(asOf) && (endedOn == null || endedOn.isAfter(asOf));
    }
}
