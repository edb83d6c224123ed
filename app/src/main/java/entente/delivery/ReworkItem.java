package entente.delivery;

import entente.kernel.CauseParty;
import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work that had to be done again (000-E08).
 *
 * @param origin on whose side the reason lies; a side that is named counts once it accepted that
 * @param department of the client, where the reason lies there
 * @param foundOn the day it was found, which says in which quarter it counts
 * @param cost of doing it again
 * @param days working days it took
 */
public record ReworkItem(
        String code,
        String what,
        @Nullable Ref<Project> project,
        CauseParty origin,
        @Nullable String department,
        LocalDate foundOn,
        @Nullable Money cost,
        @Nullable Integer days)
        implements Fact {
    public ReworkItem {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(!what.isBlank(), "what", "delivery.refused.blank");
        Refused.unless(
                cost == null || cost.signum() >= 0, "cost", "delivery.ev.refused.negative", cost == null ? "" : cost);
        Refused.unless(days == null || days >= 0, "days", "delivery.ev.refused.negative", days == null ? "" : days);
    }
}
