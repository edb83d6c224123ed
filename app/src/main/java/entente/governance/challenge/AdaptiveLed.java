package entente.governance.challenge;

import entente.kernel.Side;
import entente.kernel.Unit;
import entente.signal.Limits;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 003-01: does somebody lead what asks people to change? Counted from the day it was said to be of that kind; either side may name one. */
public final class AdaptiveLed implements OpenQuestion {
    static final Limits WITHOUT = Limits.above(
            Term.number("003-01.leaderless.watch", "7", "signal.source.ours"),
            Term.number("003-01.leaderless.act", "14", "governance.source.leaderless"),
            Unit.CALENDAR_DAYS);

    @Override
    public String practice() {
        return "003-01";
    }

    @Override
    public String name() {
        return "led";
    }

    @Override
    public Limits limits() {
        return WITHOUT;
    }

    @Override
    public boolean concerns(ChallengeCase one) {
        return one.challenge().filter(ChallengeClass::asksForLeader).isPresent();
    }

    @Override
    public long failing(ChallengeCase one, LocalDate asOf) {
        return one.lead().isPresent()
                ? 0
                : one.ratedOn()
                        .map(day -> Math.max(1, ChronoUnit.DAYS.between(day, asOf)))
                        .orElse(0L);
    }

    @Override
    public boolean isPart(ChallengeCase one, Side side) {
        return true;
    }
}
