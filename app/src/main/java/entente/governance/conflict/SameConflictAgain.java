package entente.governance.conflict;

import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * 001-05: does the same come back? Conflicts of the last year whose cause was that of one settled less than half a year before. It is a sign
 * that more than expertise is asked for: what kind of problem lies below is to be answered again (003-04).
 */
public final class SameConflictAgain implements ConflictQuestion {
    static final Limits BACK = Limits.above(
            Term.number("001-05.back.watch", "0", "signal.source.ours"),
            Term.number("001-05.back.act", "0", "governance.source.back"),
            Unit.COUNT);
    static final Term<Integer> WITHIN = Term.whole("001-05.back.days", 183, "governance.source.back");
    static final Term<Integer> WINDOW = Term.whole("001-05.back.window", 365, "signal.source.ours");

    @Override
    public String name() {
        return "back";
    }

    @Override
    public Limits limits() {
        return BACK;
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(BACK), WITHIN, WINDOW, STALE);
    }

    @Override
    public boolean concerns(ConflictCase one, Policy policy, LocalDate asOf) {
        return one.said().isOpen() || ChronoUnit.DAYS.between(one.said().raisedOn(), asOf) <= policy.of(WINDOW);
    }

    @Override
    public boolean fails(ConflictCase one, Policy policy, LocalDate asOf) {
        return one.isBackWithin(policy.of(WITHIN));
    }
}
