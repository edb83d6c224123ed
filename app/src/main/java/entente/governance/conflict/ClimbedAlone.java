package entente.governance.conflict;

import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;

/** 001-05: does one side climb alone? Open conflicts of which a step up was one side's wish alone, or is called both's and not accepted by the other. */
public final class ClimbedAlone implements ConflictQuestion {
    static final Limits ALONE = Limits.above(
            Term.number("001-05.alone.watch", "0", "signal.source.ours"),
            Term.number("001-05.alone.act", "0", "governance.source.alone"),
            Unit.COUNT);

    @Override
    public String name() {
        return "alone";
    }

    @Override
    public Limits limits() {
        return ALONE;
    }

    @Override
    public boolean concerns(ConflictCase one, Policy policy, LocalDate asOf) {
        return one.said().isOpen() && !one.climbed().isEmpty();
    }

    @Override
    public boolean fails(ConflictCase one, Policy policy, LocalDate asOf) {
        return !one.climbedAlone().isEmpty();
    }
}
