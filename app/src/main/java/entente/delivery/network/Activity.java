package entente.delivery.network;

import entente.kernel.Refused;
import java.math.BigDecimal;

/**
 * A piece of work that takes a known time without a break.
 *
 * @param code what links call it, once in a network
 * @param days how long it takes, 0 for a milestone
 */
public record Activity(String code, BigDecimal days) {
    public Activity {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(days.signum() >= 0, "days", "delivery.network.refused.negative", code, days);
    }
}
