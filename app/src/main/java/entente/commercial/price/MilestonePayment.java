package entente.commercial.price;

import entente.delivery.Milestone;
import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What reaching a milestone pays, as both signed it (formulae 4.5). Damages for delay are terms of credits, not of the payment.
 *
 * @param amount for the whole milestone
 * @param holdBack of it that is paid once {@code releasedBy} is reached too
 * @param criteria by which the client accepts it
 * @param reviewDays working days the client has for its word, from the day it was reached
 * @param silenceAccepts whether no word within them accepts it
 * @param bonus for reaching it by the day first agreed
 */
public record MilestonePayment(
        String code,
        String title,
        Ref<Milestone> milestone,
        Money amount,
        @Nullable Percent holdBack,
        @Nullable Ref<Milestone> releasedBy,
        String criteria,
        int reviewDays,
        boolean silenceAccepts,
        @Nullable Money bonus)
        implements Fact {
    public MilestonePayment {
        Refused.unless(!code.isBlank(), "code", "commercial.refused.blank");
        Refused.unless(!title.isBlank(), "title", "commercial.refused.blank");
        Refused.unless(!criteria.isBlank(), "criteria", "commercial.refused.blank");
        Refused.unless(amount.signum() > 0, "amount", "commercial.refused.positive", amount);
        Refused.unless(reviewDays >= 0, "reviewDays", "commercial.refused.negative", reviewDays);
        Refused.unless(
                holdBack == null
                        || (holdBack.points().signum() > 0 && holdBack.points().compareTo(BigDecimal.valueOf(100)) < 0),
                "holdBack",
                "commercial.priced.refused.holdback",
                String.valueOf(holdBack));
        Refused.unless((holdBack == null) == (releasedBy == null), "releasedBy", "commercial.priced.refused.released");
        Refused.unless(
                bonus == null || (bonus.signum() > 0 && bonus.currency().equals(amount.currency())),
                "bonus",
                "commercial.priced.refused.bonus",
                String.valueOf(bonus));
    }
}
