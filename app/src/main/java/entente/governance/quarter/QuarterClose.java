package entente.governance.quarter;

import entente.kernel.Refused;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A quarterly review is over. What was decided in it, who does what, what was learned and what is measured no longer are facts of their own
 * that name it.
 *
 * @param says what the quarter comes to, in words both would write
 * @param differs what the two still see differently
 */
public record QuarterClose(
        Ref<QuarterReview> review,
        LocalDate closedOn,
        String says,
        @Nullable String differs) implements Fitting {
    public QuarterClose {
        Refused.unless(!says.isBlank(), "says", "quarter.refused.says");
    }

    /** Nothing is closed that did not meet. */
    @Override
    public void fit(Others others) {
        others.find(QuarterReview.class, review)
                .ifPresent(about -> Refused.unless(
                        Held.days(others, about.forum(), about.plannedOn()).anyMatch(met -> !met.isAfter(closedOn)),
                        "review",
                        "quarter.refused.notheld",
                        about.code()));
    }
}
