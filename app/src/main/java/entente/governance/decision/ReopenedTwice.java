package entente.governance.decision;

import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;

/** 001-04: is anything decided again and again? What was taken up twice and still is not settled, or was settled in the last year. */
public final class ReopenedTwice implements DecisionQuestion {
    static final Limits TWICE = Limits.from(
            Term.number("001-04.twice.watch", "1", "signal.source.ours"),
            Term.number("001-04.twice.act", "1", "governance.source.twice"),
            Unit.COUNT);
    private static final int AGAIN_AND_AGAIN = 2;

    @Override
    public String practice() {
        return "001-04";
    }

    @Override
    public String name() {
        return "twice";
    }

    @Override
    public Limits limits() {
        return TWICE;
    }

    @Override
    public boolean concerns(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.isOpen() || one.isDecidedWithin(policy.of(WINDOW), asOf);
    }

    @Override
    public long failing(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.reopened() >= AGAIN_AND_AGAIN ? one.reopened() : 0;
    }
}
