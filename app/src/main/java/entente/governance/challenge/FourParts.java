package entente.governance.challenge;

import entente.kernel.Side;
import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.Set;

/** 003-39: does a plan for what asks people to change touch more than the contract? Context, organisation and behaviour belong to it. */
public final class FourParts implements OpenQuestion {
    static final Limits PAPER = Limits.above(
            Term.number("003-39.contract.watch", "0", "signal.source.ours"),
            Term.number("003-39.contract.act", "0", "governance.source.parts"),
            Unit.COUNT);

    @Override
    public String practice() {
        return "003-39";
    }

    @Override
    public String name() {
        return "parts";
    }

    @Override
    public Limits limits() {
        return PAPER;
    }

    @Override
    public boolean concerns(ChallengeCase one) {
        return one.challenge().filter(ChallengeClass::asksForLeader).isPresent()
                && !one.saidOf().isEmpty();
    }

    @Override
    public long failing(ChallengeCase one, LocalDate asOf) {
        return one.parts().equals(Set.of(PlanPart.CONTRACT)) ? Math.max(1, one.age(asOf)) : 0;
    }

    @Override
    public boolean isPart(ChallengeCase one, Side side) {
        return one.lead().filter(lead -> lead.fact().side() == side).isPresent();
    }
}
