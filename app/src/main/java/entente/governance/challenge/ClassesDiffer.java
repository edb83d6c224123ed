package entente.governance.challenge;

import entente.kernel.Side;
import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Term;
import java.time.LocalDate;

/**
 * 003-02: do both sides see the same kind of problem? Where they differ both answers stand, and a forum is to be convened: a difference is
 * never averaged away.
 */
public final class ClassesDiffer implements OpenQuestion {
    static final Limits DIFFERENT = Limits.above(
            Term.number("003-02.differ.watch", "0", "signal.source.ours"),
            Term.number("003-02.differ.act", "0", "governance.source.classes"),
            Unit.COUNT);

    @Override
    public String practice() {
        return "003-02";
    }

    @Override
    public String name() {
        return "differ";
    }

    @Override
    public Limits limits() {
        return DIFFERENT;
    }

    @Override
    public boolean concerns(ChallengeCase one) {
        return one.isAnsweredByBoth();
    }

    @Override
    public long failing(ChallengeCase one, LocalDate asOf) {
        return one.isDiffering() ? Math.max(1, one.age(asOf)) : 0;
    }

    @Override
    public boolean isPart(ChallengeCase one, Side side) {
        return true;
    }
}
