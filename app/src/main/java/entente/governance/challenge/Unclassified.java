package entente.governance.challenge;

import entente.kernel.Side;
import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Term;
import java.time.LocalDate;

/** 003-02: has somebody said what kind of problem each is? A side's own part is what it has not answered itself. */
public final class Unclassified implements OpenQuestion {
    static final Limits WAITING = Limits.above(
            Term.number("003-02.unclassified.watch", "3", "signal.source.ours"),
            Term.number("003-02.unclassified.act", "7", "governance.source.unclassified"),
            Unit.CALENDAR_DAYS);

    @Override
    public String practice() {
        return "003-02";
    }

    @Override
    public String name() {
        return "unclassified";
    }

    @Override
    public Limits limits() {
        return WAITING;
    }

    @Override
    public boolean concerns(ChallengeCase one) {
        return true;
    }

    @Override
    public long failing(ChallengeCase one, LocalDate asOf) {
        return one.isAnsweredByBoth() ? 0 : one.age(asOf);
    }

    @Override
    public boolean isPart(ChallengeCase one, Side side) {
        return one.heldBy(side).isEmpty();
    }
}
