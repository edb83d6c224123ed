package entente.governance.challenge;

import entente.kernel.Side;
import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Term;
import java.time.LocalDate;

/**
 * 003-03: does what specialists were given come out? Quiet while it does; overdue, or solved twice in vain, it asks whether it is technical
 * at all. A side's own part is what its own people see to.
 */
public final class DelegatedQuietly implements OpenQuestion {
    private static final int IN_VAIN = 2;

    static final Limits MISSED = Limits.above(
            Term.number("003-03.missed.watch", "0", "governance.source.delegated"),
            Term.number("003-03.missed.act", "2", "signal.source.ours"),
            Unit.COUNT);

    @Override
    public String practice() {
        return "003-03";
    }

    @Override
    public String name() {
        return "delegated";
    }

    @Override
    public Limits limits() {
        return MISSED;
    }

    @Override
    public boolean concerns(ChallengeCase one) {
        return one.is(ChallengeClass.TECHNICAL);
    }

    @Override
    public long failing(ChallengeCase one, LocalDate asOf) {
        return one.isOverdue(asOf) || one.reopened() >= IN_VAIN ? Math.max(1, one.age(asOf)) : 0;
    }

    @Override
    public boolean isPart(ChallengeCase one, Side side) {
        return one.said().ownedBy() == side;
    }
}
