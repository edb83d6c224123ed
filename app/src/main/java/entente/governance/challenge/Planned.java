package entente.governance.challenge;

import entente.kernel.Side;
import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 003-39: has what asks people to change a plan of all four parts? A part is said by a step, or by saying openly that it needs none; counted
 * from the day the kind was first said.
 */
public final class Planned implements OpenQuestion {
    static final Limits UNPLANNED = Limits.above(
            Term.number("003-39.unplanned.watch", "14", "signal.source.ours"),
            Term.number("003-39.unplanned.act", "30", "signal.source.ours"),
            Unit.CALENDAR_DAYS);

    @Override
    public String practice() {
        return "003-39";
    }

    @Override
    public String name() {
        return "planned";
    }

    @Override
    public Limits limits() {
        return UNPLANNED;
    }

    @Override
    public boolean concerns(ChallengeCase one) {
        return one.challenge().filter(ChallengeClass::asksForLeader).isPresent();
    }

    @Override
    public long failing(ChallengeCase one, LocalDate asOf) {
        return one.saidOf().size() == PlanPart.values().length
                ? 0
                : one.ratedOn()
                        .map(day -> Math.max(1, ChronoUnit.DAYS.between(day, asOf)))
                        .orElse(0L);
    }

    /** Whoever leads it; both while nobody does. */
    @Override
    public boolean isPart(ChallengeCase one, Side side) {
        return one.lead().map(lead -> lead.fact().side() == side).orElse(true);
    }
}
