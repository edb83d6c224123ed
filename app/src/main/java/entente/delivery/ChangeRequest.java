package entente.delivery;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Document;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A change that one side asks for; what both agree on is a {@link ChangeOrder}.
 *
 * @param initiator who asks for it, whoever writes it down
 * @param department that wants it
 * @param value what it is thought to cost; below zero where it saves
 * @param days working days it is thought to move the end
 * @param evidence of an outside reason
 * @param decidedOn the day it was accepted, declined or dropped
 * @param implementedOn the day it was done
 * @param closedOn the day nothing was left to do about it
 */
public record ChangeRequest(
        String code,
        String title,
        Side initiator,
        ChangeReason reason,
        LocalDate raisedOn,
        @Nullable String department,
        @Nullable Ref<Project> project,
        @Nullable Money value,
        @Nullable Integer days,
        @Nullable Document evidence,
        ChangeState state,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate implementedOn,
        @Nullable LocalDate closedOn)
        implements Fact {
    public ChangeRequest {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(!title.isBlank(), "title", "delivery.refused.blank");
        dated("decidedOn", raisedOn, decidedOn, state.isDecided());
        dated("implementedOn", raisedOn, implementedOn, state.isDone());
        dated("closedOn", implementedOn == null ? raisedOn : implementedOn, closedOn, state == ChangeState.CLOSED);
    }

    /** A day belongs to a state that was reached, and does not lie before the day of what comes first. */
    private static void dated(String field, LocalDate after, @Nullable LocalDate day, boolean reached) {
        if (day != null) {
            Refused.unless(reached, field, "delivery.refused." + field.toLowerCase(Locale.ROOT));
            Refused.unless(!day.isBefore(after), field, "delivery.refused.before", after, day);
        }
    }

    /** Whether nothing from outside shows why: proposed as drift, as long as both have not agreed otherwise (000-E14). */
    public boolean isUnshown() {
        return !(reason.needsEvidence() && evidence != null);
    }
}
