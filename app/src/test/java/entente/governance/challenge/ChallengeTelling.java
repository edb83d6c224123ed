package entente.governance.challenge;

import entente.ledger.Ref;
import java.time.LocalDate;

/** Problems and answers as tests of other packages tell them. */
public final class ChallengeTelling {
    private ChallengeTelling() {}

    /** An open one that the client raised. */
    public static Issue issue(String code, LocalDate raisedOn) {
        return IssueDraft.of(code, raisedOn.toString()).said();
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
}
