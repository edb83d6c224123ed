package entente.delivery;

import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one side finds that a change would take, whoever asked for it.
 *
 * @param scope what is added, altered or left out
 * @param price below zero where it saves
 * @param days working days it moves the end
 * @param serviceLevels which of them it touches and how
 * @param risk what may go wrong by it
 * @param likelihood how likely it is to be agreed, in percent
 * @param startedOn the day work on it began, agreed or not
 */
public record ChangeImpact(
        Ref<ChangeRequest> request,
        Side by,
        LocalDate assessedOn,
        @Nullable String scope,
        @Nullable Money price,
        @Nullable Integer days,
        @Nullable String serviceLevels,
        @Nullable String risk,
        @Nullable Percent likelihood,
        @Nullable LocalDate startedOn)
        implements Fact {
    private static final Percent NEVER = Percent.of(0);
    private static final Percent SURELY = Percent.of(100);

    public ChangeImpact {
        Refused.unless(
                likelihood == null || (likelihood.compareTo(NEVER) >= 0 && likelihood.compareTo(SURELY) <= 0),
                "likelihood",
                "delivery.refused.likelihood",
                likelihood == null ? "" : likelihood);
    }
}
