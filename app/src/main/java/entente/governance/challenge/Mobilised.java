package entente.governance.challenge;

import entente.kernel.Side;
import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 003-01: does whoever leads what asks people to change stand alone? A leader needs a coalition, what the work takes, and the
 * questions that the people concerned have to answer.
 */
public final class Mobilised implements OpenQuestion {
    static final Limits ALONE = Limits.above(
            Term.number("003-01.alone.watch", "7", "signal.source.ours"),
            Term.number("003-01.alone.act", "14", "governance.source.mobilised"),
            Unit.CALENDAR_DAYS);

    @Override
    public String practice() {
        return "003-01";
    }

    @Override
    public String name() {
        return "mobilised";
    }

    @Override
    public Limits limits() {
        return ALONE;
    }

    @Override
    public boolean concerns(ChallengeCase one) {
        return one.challenge().filter(ChallengeClass::asksForLeader).isPresent()
                && one.lead().isPresent();
    }

    /** Counted from the day the leader was named. */
    @Override
    public long failing(ChallengeCase one, LocalDate asOf) {
        return one.lead()
                .filter(lead -> !lead.fact().isMobilised() || !one.isHeldByQuestions())
                .map(lead -> Math.max(1, ChronoUnit.DAYS.between(lead.fact().namedOn(), asOf)))
                .orElse(0L);
    }

    @Override
    public boolean isPart(ChallengeCase one, Side side) {
        return one.lead().filter(lead -> lead.fact().side() == side).isPresent();
    }
}
