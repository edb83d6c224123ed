package entente.governance.challenge;

import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.Instant;
import java.time.LocalDate;

/** Problems and answers as tests of other packages tell them. */
public final class ChallengeTelling {
    private ChallengeTelling() {}

    /** An open one that the client raised. */
    public static Issue issue(String code, LocalDate raisedOn) {
        return IssueDraft.of(code, raisedOn.toString()).said();
    }

    /** An open one that was split off from another. */
    public static Issue part(String code, LocalDate raisedOn, Ref<Issue> whole) {
        return IssueDraft.of(code, raisedOn.toString()).partOf(whole).said();
    }

    /** One that has come back. */
    public static Issue repeating(String code, LocalDate raisedOn, Ref<Issue> earlier) {
        return IssueDraft.of(code, raisedOn.toString()).repeating(earlier).said();
    }

    /** One that is over. */
    public static Issue ended(String code, LocalDate raisedOn) {
        return IssueDraft.of(code, raisedOn.toString()).in(IssueState.SOLVED).said();
    }

    /** An open one that stops the work. */
    public static Issue standstill(String code, LocalDate raisedOn) {
        return IssueDraft.of(code, raisedOn.toString())
                .stops(IssueSeverity.STANDSTILL)
                .said();
    }

    /** An open one that says since when harm grows. */
    public static Issue critical(String code, LocalDate raisedOn, Instant since) {
        return IssueDraft.of(code, raisedOn.toString())
                .criticalAt(since.toString())
                .said();
    }

    /** Answers that amount to the class. */
    public static ChallengeRating rating(Ref<Issue> about, LocalDate on, ChallengeClass as) {
        return switch (as) {
            case TECHNICAL -> new ChallengeRating(about, on, 2, 2, 2, 2, 1, 1, 0, 0, 0);
            case ADAPTIVE -> new ChallengeRating(about, on, 1, 0, 1, 0, 3, 2, 1, 1, 0);
            case MIXED -> new ChallengeRating(about, on, 2, 1, 2, 1, 1, 1, 1, 0, 0);
            case CRITICAL -> new ChallengeRating(about, on, 0, 0, 0, 0, 3, 3, 3, 3, 3);
            case UNNAMED -> new ChallengeRating(about, on, 0, 1, 1, 1, 3, 0, 0, 0, 0);
        };
    }

    /** An open problem with a day to be solved by. */
    public static Issue due(String code, LocalDate raisedOn, Side by, LocalDate on) {
        return IssueDraft.of(code, raisedOn.toString()).due(by, on.toString()).said();
    }
}
