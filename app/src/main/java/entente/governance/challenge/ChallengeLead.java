package entente.governance.challenge;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who leads the work on a problem that asks people to change (003-01): more than the one who sees to it.
 *
 * @param coalition who stands with the leader, by name or department
 * @param resources what was given for it
 * @param questions what the people concerned have to answer themselves
 */
public record ChallengeLead(
        Ref<Issue> issue,
        String leader,
        Side side,
        LocalDate namedOn,
        @Nullable String coalition,
        @Nullable String resources,
        @Nullable String questions)
        implements Fact {
    public ChallengeLead {
        Refused.unless(!leader.isBlank(), "leader", "governance.refused.blank");
    }

    /** Before anybody wrote down the questions that are held open. */
    public ChallengeLead(
            Ref<Issue> issue,
            String leader,
            Side side,
            LocalDate namedOn,
            @Nullable String coalition,
            @Nullable String resources) {
        this(issue, leader, side, namedOn, coalition, resources, null);
    }

    /** Whether the leader has somebody to stand with and what the work takes. */
    public boolean isMobilised() {
        return coalition != null && !coalition.isBlank() && resources != null && !resources.isBlank();
    }
}
