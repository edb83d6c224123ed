package entente.governance.decision;

import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 004-07: does anybody look whether it came so? For how many calendar days a consequence whose day is over has not been looked at. */
public final class ChecksDue implements DecisionQuestion {
    static final Limits UNCHECKED = Limits.above(
            Term.number("004-07.unchecked.watch", "0", "signal.source.ours"),
            Term.number("004-07.unchecked.act", "30", "signal.source.ours"),
            Unit.CALENDAR_DAYS);

    @Override
    public String practice() {
        return "004-07";
    }

    @Override
    public String name() {
        return "checks";
    }

    @Override
    public Limits limits() {
        return UNCHECKED;
    }

    @Override
    public boolean concerns(DecisionCase one, Policy policy, LocalDate asOf) {
        return !one.foresight().isEmpty();
    }

    @Override
    public long failing(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.foresight().stream()
                .filter(foresight -> foresight.isDue(asOf))
                .mapToLong(foresight -> Math.max(1, ChronoUnit.DAYS.between(foresight.dueOn(), asOf)))
                .max()
                .orElse(0);
    }
}
