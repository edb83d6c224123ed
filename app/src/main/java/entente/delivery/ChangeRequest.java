package entente.delivery;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Document;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change that one side asks for; what both agree on is a {@link ChangeOrder}.
 *
 * @param initiator who asks for it, whoever writes it down
 * @param department that wants it
 * @param value what it is thought to cost; below zero where it saves
 * @param days working days it is thought to move the end
 * @param evidence of an outside reason
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
        @Nullable LocalDate decidedOn)
        implements Fact {

    /** What became of it. */
    public enum ChangeState {
        ASKED,
        ACCEPTED,
        DECLINED,
        DROPPED;

        /** Whether it may still cost something. */
        public boolean counts() {
            return this == ASKED || this == ACCEPTED;
        }
    }

    public ChangeRequest {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(!title.isBlank(), "title", "delivery.refused.blank");
        Refused.unless(decidedOn == null || state != ChangeState.ASKED, "decidedOn", "delivery.refused.undecided");
        Refused.unless(
                decidedOn == null || !decidedOn.isBefore(raisedOn),
                "decidedOn",
                "delivery.refused.decided",
                raisedOn,
                decidedOn == null ? "" : decidedOn);
    }
}
