package entente.cockpit.governance;

import entente.governance.challenge.ChallengeCase;
import entente.governance.challenge.ChallengeClass;
import java.util.List;

/** Open problems that ask for the same next step. */
public record IssueGroup(Sort sort, List<ChallengeCase> cases) {

    /** In the order in which they want attention. */
    public enum Sort {
        CRITICAL,
        /** The two sides see different problems. */
        DIFFERING,
        /** A side has not said yet what kind it is. */
        WAITING,
        UNNAMED,
        ADAPTIVE,
        MIXED,
        TECHNICAL
    }

    public IssueGroup {
        cases = List.copyOf(cases);
    }

    static Sort of(ChallengeCase one) {
        if (one.is(ChallengeClass.CRITICAL)) {
            return Sort.CRITICAL;
        }
        if (one.isDiffering()) {
            return Sort.DIFFERING;
        }
        return one.isAnsweredByBoth() ? one.challenge().map(IssueGroup::named).orElse(Sort.DIFFERING) : Sort.WAITING;
    }

    private static Sort named(ChallengeClass held) {
        return switch (held) {
            case TECHNICAL -> Sort.TECHNICAL;
            case ADAPTIVE -> Sort.ADAPTIVE;
            case MIXED -> Sort.MIXED;
            case CRITICAL -> Sort.CRITICAL;
            case UNNAMED -> Sort.UNNAMED;
        };
    }
}
