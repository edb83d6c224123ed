package entente.delivery;

import entente.kernel.CauseParty;
import entente.ledger.Stepwise;
import java.util.Set;

/**
 * Where a change stands, as the one table that pages, rules and the ledger read: what may follow, and whom it waits for. Asked for, its
 * impact assessed, negotiated, then accepted by both, declined or dropped; accepted, it is implemented and closed.
 */
public enum ChangeState implements Stepwise {
    ASKED(CauseParty.PROVIDER),
    ASSESSED(CauseParty.JOINT),
    NEGOTIATED(CauseParty.JOINT),
    ACCEPTED(CauseParty.PROVIDER),
    DECLINED(CauseParty.UNKNOWN),
    DROPPED(CauseParty.UNKNOWN),
    IMPLEMENTED(CauseParty.CLIENT),
    CLOSED(CauseParty.UNKNOWN);

    private final CauseParty waitsFor;

    ChangeState(CauseParty waitsFor) {
        this.waitsFor = waitsFor;
    }

    @Override
    public Set<ChangeState> next() {
        return switch (this) {
            case ASKED -> Set.of(ASSESSED, DECLINED, DROPPED);
            case ASSESSED -> Set.of(NEGOTIATED, DECLINED, DROPPED);
            case NEGOTIATED -> Set.of(ACCEPTED, DECLINED, DROPPED);
            case ACCEPTED -> Set.of(IMPLEMENTED);
            case IMPLEMENTED -> Set.of(CLOSED);
            case DECLINED, DROPPED, CLOSED -> Set.of();
        };
    }

    /** Who takes the next step: who delivers says what it takes and does it, both settle the terms, the client takes it over. */
    public CauseParty waitsFor() {
        return waitsFor;
    }

    /** Whether it may still cost something. */
    public boolean counts() {
        return this != DECLINED && this != DROPPED;
    }

    /** Whether nobody has decided yet. */
    public boolean isOpen() {
        return this == ASKED || this == ASSESSED || this == NEGOTIATED;
    }

    public boolean isDecided() {
        return !isOpen();
    }

    public boolean isDone() {
        return this == IMPLEMENTED || this == CLOSED;
    }
}
