package entente.governance.challenge;

import entente.kernel.Side;
import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Term;
import java.time.LocalDate;

/**
 * 003-25: is a solution promised for what nobody can name yet? While a problem has no name it is held by questions ({@link HeldQuestion}),
 * not by a day or a step.
 */
public final class NamedFirst implements OpenQuestion {
    static final Limits PROMISED = Limits.above(
            Term.number("003-25.promised.watch", "0", "signal.source.ours"),
            Term.number("003-25.promised.act", "0", "governance.source.unnamed"),
            Unit.COUNT);

    @Override
    public String practice() {
        return "003-25";
    }

    @Override
    public String name() {
        return "unnamed";
    }

    @Override
    public Limits limits() {
        return PROMISED;
    }

    @Override
    public boolean concerns(ChallengeCase one) {
        return one.is(ChallengeClass.UNNAMED);
    }

    @Override
    public long failing(ChallengeCase one, LocalDate asOf) {
        boolean committed = one.said().dueOn() != null || !one.parts().isEmpty();
        return committed ? Math.max(1, one.age(asOf)) : 0;
    }

    @Override
    public boolean isPart(ChallengeCase one, Side side) {
        return one.said().ownedBy() == side || one.said().ownedBy() == null;
    }
}
