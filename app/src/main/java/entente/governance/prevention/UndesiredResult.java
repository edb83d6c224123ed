package entente.governance.prevention;

import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Something nobody wanted, with what each side says of it.
 *
 * @param title what people call it
 * @param on the day it came to be
 * @param reviews as far as the reader may see them
 */
public record UndesiredResult(
        Sort sort,
        Recorded<? extends Fact> fact,
        String title,
        LocalDate on,
        Map<Side, Recorded<PreventabilityReview>> reviews) {

    /** What counts as undesired; each is also a component of the answer about it. */
    public enum Sort {
        PROMISE,
        CREDIT,
        ISSUE
    }

    public UndesiredResult {
        reviews = Map.copyOf(reviews);
    }

    public Optional<PreventabilityReview> by(Side side) {
        return Optional.ofNullable(reviews.get(side)).map(Recorded::fact);
    }

    public boolean isReviewedByBoth() {
        return reviews.size() == Side.values().length;
    }
}
