package entente.governance.decision;

import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;

/** 004-07: is it foreseen what follows? Strategic and tactical decisions of the last year for which nobody wrote down a consequence. */
public final class ForesightGiven implements DecisionQuestion {
    static final Limits WITHOUT = Limits.above(
            Term.number("004-07.without.watch", "0", "signal.source.ours"),
            Term.number("004-07.without.act", "0", "governance.source.foresight"),
            Unit.COUNT);

    @Override
    public String practice() {
        return "004-07";
    }

    @Override
    public String name() {
        return "foresight";
    }

    @Override
    public Limits limits() {
        return WITHOUT;
    }

    @Override
    public boolean concerns(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.said().decisionClass().asksForForesight() && one.isDecidedWithin(policy.of(WINDOW), asOf);
    }

    @Override
    public long failing(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.said().foreseen().isEmpty() ? 1 : 0;
    }
}
