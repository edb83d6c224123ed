package entente.governance.decision;

import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;

/** 001-04: does what is decided stand? Of the decisions that were made in the last year, the share that was taken up again. */
public final class DecisionsStand implements DecisionQuestion {
    static final Limits REOPENED = Limits.above(
            Term.number("001-04.reopened.watch", "10", "signal.source.ours"),
            Term.number("001-04.reopened.act", "15", "governance.source.reopened"),
            Unit.PERCENT);
    static final Term<Integer> LEAST = Term.whole("001-04.reopened.least", 5, "signal.source.ours");

    @Override
    public String practice() {
        return "001-04";
    }

    @Override
    public String name() {
        return "stand";
    }

    @Override
    public Limits limits() {
        return REOPENED;
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(REOPENED), LEAST, WINDOW, STALE);
    }

    @Override
    public int least(Policy policy) {
        return policy.of(LEAST);
    }

    /** One that is open again was decided once. */
    @Override
    public boolean concerns(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.isDecidedWithin(policy.of(WINDOW), asOf) || (one.isOpen() && one.reopened() > 0);
    }

    @Override
    public long failing(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.reopened();
    }
}
