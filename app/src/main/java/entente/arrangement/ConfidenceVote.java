package entente.arrangement;

import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How sure one side is that a promise will be kept; both sides are asked, and neither sees the other's before its own is given.
 *
 * @param confidence from 0 (it will not be kept) to 100 (it surely will)
 */
public record ConfidenceVote(
        Ref<Promise> promise,
        LocalDate askedOn,
        Percent confidence,
        @Nullable String because) implements Fact {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ConfidenceVote {
        Refused.unless(
                confidence.points().signum() >= 0 && confidence.points().compareTo(HUNDRED) <= 0,
                "confidence",
                "arrangement.refused.confidence",
                confidence);
    }
}
