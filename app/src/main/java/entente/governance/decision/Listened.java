package entente.governance.decision;

import entente.kernel.Amount;
import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;

/** 004-05: do those whom it affects have a say? Of the decisions of the last year, the share for which something is written down of what they said; with fewer than five a thin reading. */
public final class Listened implements DecisionQuestion {
    static final Limits HEARD = Limits.below(
            Term.number("004-05.listened.watch", "85", "signal.source.ours"),
            Term.number("004-05.listened.act", "70", "governance.source.listened"),
            Unit.PERCENT);
    static final Term<Integer> LEAST = Term.whole("004-05.listened.least", 5, "signal.source.ours");

    @Override
    public String practice() {
        return "004-05";
    }

    @Override
    public String name() {
        return "listened";
    }

    @Override
    public Limits limits() {
        return HEARD;
    }

    @Override
    public boolean concerns(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.isDecidedWithin(policy.of(WINDOW), asOf);
    }

    @Override
    public long failing(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.said().heard().isEmpty() ? 1 : 0;
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(HEARD), LEAST, STALE);
    }

    @Override
    public int least(Policy policy) {
        return policy.of(LEAST);
    }

    @Override
    public Amount amount(List<DecisionCase> all, List<DecisionCase> failed, Policy policy, LocalDate asOf) {
        return Amount.percent(DecisionQuestion.share(all.size() - failed.size(), all.size()));
    }
}
