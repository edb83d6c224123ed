package entente.governance.action;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Document;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something one person will do by a day, with somebody on the other side who waits for it.
 *
 * @param ownedBy whose side does it
 * @param counterpart who on the other side waits for it, by name
 * @param origin what it came from: a session, a decision, a problem
 * @param initiative whose idea it was; left out while nobody said
 * @param endedOn when it was done, or when both let it go
 * @param proof what shows that it was done
 */
public record ActionItem(
        String code,
        String what,
        String owner,
        Side ownedBy,
        @Nullable String counterpart,
        @Nullable String origin,
        @Nullable Initiative initiative,
        LocalDate givenOn,
        LocalDate dueOn,
        ActionState state,
        @Nullable LocalDate endedOn,
        @Nullable Document proof)
        implements Fact {
    public ActionItem {
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!what.isBlank(), "what", "governance.refused.blank");
        Refused.unless(!owner.isBlank(), "owner", "governance.refused.blank");
        Refused.unless(!dueOn.isBefore(givenOn), "dueOn", "governance.refused.before", dueOn, givenOn);
        Refused.unless(
                (state == ActionState.OPEN) == (endedOn == null),
                "endedOn",
                state == ActionState.OPEN ? "governance.refused.notended" : "governance.refused.ended",
                String.valueOf(endedOn));
        Refused.unless(
                endedOn == null || !endedOn.isBefore(givenOn),
                "endedOn",
                "governance.refused.before",
                String.valueOf(endedOn),
                givenOn);
    }

    /** Before anybody was asked whose idea it was. */
    public ActionItem(
            String code,
            String what,
            String owner,
            Side ownedBy,
            @Nullable String counterpart,
            @Nullable String origin,
            LocalDate givenOn,
            LocalDate dueOn,
            ActionState state,
            @Nullable LocalDate endedOn,
            @Nullable Document proof) {
        this(code, what, owner, ownedBy, counterpart, origin, null, givenOn, dueOn, state, endedOn, proof);
    }

    /** Whether it waits to be done. */
    public boolean isOpen() {
        return state == ActionState.OPEN;
    }

    public boolean isDone() {
        return state == ActionState.DONE;
    }

    /** Whether its day is over and it was not done by then; what both let go does not count. */
    public boolean isMissed(LocalDate asOf) {
        return state != ActionState.DROPPED && dueOn.isBefore(asOf) && (endedOn == null || endedOn.isAfter(dueOn));
    }

    /** Whether it was done by the day. */
    boolean isKept(LocalDate day) {
        return isDone() && endedOn != null && !endedOn.isAfter(day);
    }
}
