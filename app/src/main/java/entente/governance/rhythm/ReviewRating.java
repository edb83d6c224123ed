package entente.governance.rhythm;

import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;

/**
 * How one side sees both in a review (002-09): its own part first, then the other's. Both are asked, and neither reads the other's answer
 * before its own is given. Sides are rated, never people.
 *
 * @param ownPart what this side did, or left undone, that the other had to carry
 * @param own how well this side did its part, 1 poorly to 5 very well
 * @param other how well the other side did, by the same scale
 * @param keep what the other side should go on doing
 * @param change what the other side should do otherwise
 */
public record ReviewRating(
        Ref<PerformanceReview> review,
        LocalDate saidOn,
        String ownPart,
        Rating own,
        Rating other,
        String keep,
        String change)
        implements Fact {
    public ReviewRating {
        Refused.unless(!ownPart.isBlank(), "ownPart", "rhythm.refused.ownpart");
        Refused.unless(!keep.isBlank(), "keep", "rhythm.refused.blank");
        Refused.unless(!change.isBlank(), "change", "rhythm.refused.blank");
    }
}
