package entente.assessment;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a dimension is found low, as one side sees it: its own contribution first, and nothing of the other's without it. It stays with the side
 * until it is published.
 *
 * @param campaign the id of the campaign whose result it speaks of
 * @param dimension the dimension's code in the instrument
 * @param ours what the side itself contributed
 * @param theirs what it sees of the other side's part
 * @param next what the side does about its own part
 * @param owner whose task that is
 */
public record RootCause(
        String campaign,
        String dimension,
        Side side,
        String ours,
        @Nullable String theirs,
        @Nullable String next,
        @Nullable String owner,
        LocalDate saidOn)
        implements Fact {
    public RootCause {
        Refused.unless(!campaign.isBlank(), "campaign", "assessment.refused.blank");
        Refused.unless(!dimension.isBlank(), "dimension", "assessment.refused.blank");
        Refused.unless(!ours.isBlank(), "ours", "assessment.refused.ours");
    }
}
