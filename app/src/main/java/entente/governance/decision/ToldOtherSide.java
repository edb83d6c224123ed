package entente.governance.decision;

import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;

/** 004-07: does the other side hear of it? Of the shared decisions one side made in the last year, for how many working days the other has not been told of one. */
public final class ToldOtherSide implements DecisionQuestion {
    static final Limits UNTOLD = Limits.above(
            Term.number("004-07.told.watch", "3", "signal.source.ours"),
            Term.number("004-07.told.act", "5", "governance.source.told"),
            Unit.WORKING_DAYS);

    @Override
    public String practice() {
        return "004-07";
    }

    @Override
    public String name() {
        return "told";
    }

    @Override
    public Limits limits() {
        return UNTOLD;
    }

    @Override
    public boolean concerns(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.toBeTold().isPresent() && one.isDecidedWithin(policy.of(WINDOW), asOf);
    }

    @Override
    public long failing(DecisionCase one, Policy policy, LocalDate asOf) {
        return one.toBeTold()
                .filter(side -> one.toldOn(side).isEmpty())
                .map(side -> one.sinceDecided(asOf))
                .orElse(0L);
    }
}
