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
 */
public record ChallengeLead(
        Ref<Issue> issue,
        String leader,
        Side side,
        LocalDate namedOn,
        @Nullable String coalition,
        @Nullable String resources)
        implements Fact {
    public ChallengeLead {
        Refused.unless(!leader.isBlank(), "leader", "governance.refused.blank");
    }
}
