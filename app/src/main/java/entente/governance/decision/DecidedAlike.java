package entente.governance.decision;

import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;

/** 004-04: are similar cases decided alike? A decision of the last year that differs from the case it is like, with no reason written down. */
public final class DecidedAlike implements DecisionQuestion {
    static final Limits UNLIKE = Limits.above(
            Term.number("004-04.unlike.watch", "0", "signal.source.ours"),
            Term.number("004-04.unlike.act", "0", "governance.source.alike"),
            Unit.COUNT);

    @Override
    public String practice() {
        return "004-04";
    }

    @Override
    public String name() {
        return "alike";
    }

    @Override
    public Limits limits() {
        return UNLIKE;
    }

    @Override
    public boolean concerns(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.similar().isPresent() && one.isDecidedWithin(policy.of(WINDOW), asOf);
    }

    @Override
    public long failing(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.isUnlike() ? 1 : 0;
    }
}
