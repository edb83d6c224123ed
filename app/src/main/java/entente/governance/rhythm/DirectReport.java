package entente.governance.rhythm;

import entente.kernel.Side;
import entente.ledger.Recorded;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The test whether the two leaders are led with as each leads somebody of the own house (002-08): five parts, each asked of both sides. */
public record DirectReport(Rhythm rhythm, Policy policy) {
    /** Days between two talks of the leaders. */
    static final Term<Integer> CADENCE = Term.whole("002-08.cadence", 31, "signal.source.ours");

    static final Term<Integer> MISSED = Term.whole("002-08.missed", 2, "rhythm.source.lead");
    static final Term<Integer> MONTHS = Term.whole("002-08.months", 6, "rhythm.source.lead");
    static final Term<Integer> QUARTER = Term.whole("002-08.quarter", 92, "rhythm.source.lead");

    static final List<Term<?>> TERMS = List.of(CADENCE, MISSED, MONTHS, QUARTER);

    /** Whether one side keeps one part today. */
    public Kept kept(RhythmPart part, Side side) {
        return switch (part) {
            case GOALS ->
                said(!rhythm.goals(side).isEmpty()
                        && rhythm.goals(side).stream().noneMatch(this::isOld));
            case ONE_TO_ONES -> said(rhythm.lastTalk().isPresent() && missed() == 0);
            case FEEDBACK -> said(isRecent(rhythm.lastFeedback(side)));
            case DEVELOPMENT -> rhythm.development(side);
            case RECOGNITION -> said(isRecent(rhythm.lastThanks(side)));
        };
    }

    /** Talks missed one after the other. */
    public int missed() {
        return rhythm.missed(policy.of(CADENCE));
    }

    boolean isMissedTooOften() {
        return missed() >= policy.of(MISSED);
    }

    /** Whether nobody looked at the goal for longer than six months. */
    public boolean isOld(Recorded<Goal> goal) {
        return rhythm.lookedAtOn(goal).plusMonths(policy.of(MONTHS)).isBefore(rhythm.asOf());
    }

    /** Whether a word is missing for a quarter, counted from when the rhythm began where there never was one. */
    boolean isAsked(Optional<LocalDate> last) {
        return !isRecent(last) && !isRecent(rhythm.since());
    }

    private boolean isRecent(Optional<LocalDate> last) {
        return last.filter(day -> !day.plusDays(policy.of(QUARTER)).isBefore(rhythm.asOf()))
                .isPresent();
    }

    private static Kept said(boolean kept) {
        return kept ? Kept.YES : Kept.NO;
    }
}
