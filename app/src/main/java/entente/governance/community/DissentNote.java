package entente.governance.community;

import entente.governance.challenge.Issue;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of either side says against how a problem is worked on (003-06). Nobody knows who: it is recorded in the system's voice,
 * and no side can take it away alone.
 *
 * @param code by which it is answered
 * @param problem the title of a problem that was withdrawn, in the words of the day it was written; left out where the problem is named and
 *     says it itself, and where words of it were emptied
 * @param about the problem; left out where somebody withdrew it in the meantime
 */
public record DissentNote(
        String code, @Nullable String problem, @Nullable Ref<Issue> about, LocalDate shownOn, String says)
        implements Fact {
    /** Longer than that nobody answers. */
    public static final int LONGEST = 2000;

    public DissentNote {
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(problem == null || !problem.isBlank(), "problem", "governance.refused.blank");
        demand(says);
    }

    /** Refuses what cannot be said, before it is held anywhere. */
    public static void demand(String says) {
        Refused.unless(!says.isBlank(), "says", "governance.refused.blank");
        Refused.unless(says.length() <= LONGEST, "says", "governance.refused.long", LONGEST, says.length());
    }
}
