package entente.governance.decision;

import entente.kernel.Amount;
import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;

/**
 * 001-04: is it decided by whoever may, where it belongs? Of the decisions of the last year that name a right, the share that was made at
 * its level by one who holds it. Those whose class has rights and that do not say by which they were made, at which level or by whom, are
 * counted as unknown beside it, and make the reading thin.
 */
public final class RightLevel implements DecisionQuestion {
    static final Limits BY_RIGHT = Limits.below(
            Term.number("001-04.level.watch", "100", "governance.source.level"),
            Term.number("001-04.level.act", "100", "governance.source.level"),
            Unit.PERCENT);
    static final Term<Integer> LEAST = Term.whole("001-04.level.least", 5, "signal.source.ours");

    @Override
    public String practice() {
        return "001-04";
    }

    @Override
    public String name() {
        return "level";
    }

    @Override
    public Limits limits() {
        return BY_RIGHT;
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(BY_RIGHT), LEAST, STALE);
    }

    @Override
    public int least(Policy policy) {
        return policy.of(LEAST);
    }

    @Override
    public boolean concerns(DecisionCase one, Policy policy, LocalDate asOf) {
        RightSaid said = one.rightSaid();
        return (said.isKept().isPresent() || said.isUnsaid()) && one.isDecidedWithin(policy.of(WINDOW), asOf);
    }

    @Override
    public boolean isUnsaid(DecisionCase one) {
        return one.rightSaid().isUnsaid();
    }

    @Override
    public long failing(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.rightSaid().isKept().orElse(true) ? 0 : 1;
    }

    @Override
    public Amount amount(List<DecisionCase> all, List<DecisionCase> failed, Policy policy, LocalDate asOf) {
        return Amount.percent(DecisionQuestion.share(all.size() - failed.size(), all.size()));
    }
}
