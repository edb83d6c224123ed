package entente.governance.quarter;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one side comes into a quarterly review. Both are asked, neither sees whether the other has answered before it has given its own, and
 * each begins with its own part.
 *
 * @param ownContribution what it did, or left undone, that made the quarter what it was
 * @param promises how it sees what was promised
 * @param money how it sees what was paid and what it brought
 * @param service how it sees what was measured, and how it felt
 * @param next what the next quarter is for
 * @param stop what it would measure no longer
 */
public record QuarterPreparation(
        Ref<QuarterReview> about,
        LocalDate saidOn,
        String ownContribution,
        @Nullable String promises,
        @Nullable String money,
        @Nullable String service,
        @Nullable String next,
        @Nullable String stop)
        implements Fact {
    public QuarterPreparation {
        Refused.unless(!ownContribution.isBlank(), "ownContribution", "quarter.refused.ownpart");
    }

    /** What it says of one part; none where it says nothing. */
    public @Nullable String says(QuarterPart part) {
        return switch (part) {
            case PROMISES -> promises;
            case MONEY -> money;
            case SERVICE -> service;
            case NEXT -> next;
        };
    }
}
