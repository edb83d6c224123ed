package entente.commercial.price;

import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The client's word on a milestone that was reached: accepted, in part, or not. Said by the provider it waits for the client's signature.
 *
 * @param accepted of the milestone so far, all words together: 100 % where nothing is left open, 0 % where it is refused
 * @param because what is still missing, where it is not all
 */
public record MilestoneAcceptance(
        Ref<MilestonePayment> payment,
        LocalDate decidedOn,
        Percent accepted,
        @Nullable String because) implements Fact {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public MilestoneAcceptance {
        Refused.unless(
                accepted.points().signum() >= 0 && accepted.points().compareTo(ALL) <= 0,
                "accepted",
                "commercial.credit.refused.share",
                accepted);
        Refused.unless(
                accepted.points().compareTo(ALL) == 0 || (because != null && !because.isBlank()),
                "because",
                "commercial.priced.refused.because",
                accepted);
    }
}
