package entente.governance.decision;

import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;

/** 004-05: was it taken up again because somebody was not heard? What was said by those whom it affects and not used, of decisions of the last year that did not stand. */
public final class ReversedUnheard implements DecisionQuestion {
    static final Limits REVERSED = Limits.above(
            Term.number("004-05.reversed.watch", "0", "signal.source.ours"),
            Term.number("004-05.reversed.act", "0", "governance.source.unheard"),
            Unit.COUNT);

    @Override
    public String practice() {
        return "004-05";
    }

    @Override
    public String name() {
        return "unheard";
    }

    @Override
    public Limits limits() {
        return REVERSED;
    }

    @Override
    public boolean concerns(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.reopened() > 0 && (one.isOpen() || one.isDecidedWithin(policy.of(WINDOW), asOf));
    }

    @Override
    public long failing(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.unheard().size();
    }
}
