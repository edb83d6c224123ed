package entente.learning.partner;

import entente.governance.conflict.SideConflict;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that one provider has to hand to another by a day (003-31).
 *
 * @param giver which of the two hands it over
 * @param doneOn when it was handed over
 * @param accepted whether the one that got it could go on with it
 * @param oneNames whom the first names as the cause where it did not pass
 * @param otherNames whom the second names
 * @param conflict where it is being settled
 */
public record HandOff(
        String code,
        Ref<ProviderPair> pair,
        String what,
        End giver,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable Boolean accepted,
        @Nullable End oneNames,
        @Nullable End otherNames,
        @Nullable Ref<SideConflict> conflict)
        implements Fact {

    /** One of the two of a pair. */
    public enum End {
        ONE,
        OTHER
    }

    public HandOff {
        Refused.unless(!code.isBlank(), "code", "learning.refused.blank");
        Refused.unless(!what.isBlank(), "what", "learning.refused.blank");
        Refused.unless(accepted == null || doneOn != null, "accepted", "learning.refused.accepted");
    }

    /** Whether it was to be handed over by the day, and was not, was late, or could not be used. */
    public boolean isFailed(LocalDate asOf) {
        LocalDate until = doneOn == null || doneOn.isAfter(asOf) ? asOf : doneOn;
        return until.isAfter(dueOn) || Boolean.FALSE.equals(accepted);
    }

    /** Whether each of the two names the other, and it has not passed yet. */
    public boolean isFingerPointing() {
        return oneNames == End.OTHER && otherNames == End.ONE && !Boolean.TRUE.equals(accepted);
    }
}
