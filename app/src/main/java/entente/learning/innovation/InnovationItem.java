package entente.learning.innovation;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new idea on its way into the work (003-37, I-29).
 *
 * @param begunOn the day it was first spoken of
 * @param funding what was granted for it
 * @param value what it is worth in a year, as verified after it went in
 * @param verifiedBy who verified that, by name
 */
public record InnovationItem(
        String code,
        String title,
        Side suggestedBy,
        LocalDate begunOn,
        InnovationStage stage,
        @Nullable Money funding,
        @Nullable Money value,
        @Nullable String verifiedBy)
        implements Fact {
    public InnovationItem {
        Refused.unless(!code.isBlank(), "code", "learning.refused.blank");
        Refused.unless(!title.isBlank(), "title", "learning.refused.blank");
        Refused.unless(
                funding == null || funding.signum() >= 0,
                "funding",
                "learning.refused.negative",
                funding == null ? "" : funding);
        Refused.unless(value == null || stage == InnovationStage.INJECT, "value", "learning.refused.value");
        Refused.unless(
                (value == null) == (verifiedBy == null || verifiedBy.isBlank()),
                "verifiedBy",
                "learning.refused.verified");
    }

    /** Whether somebody verified what it is worth. */
    public boolean isVerified() {
        return value != null;
    }
}
