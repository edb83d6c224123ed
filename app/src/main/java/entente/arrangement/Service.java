package entente.arrangement;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work that the provider does day after day, as both sides call it; what is expected of it is said in facts of their own.
 *
 * @param contract under which it is delivered, where there is more than one
 * @param commodity whether anybody in the market could do it alike; more than the two lowest needs is seldom asked of such a service (002-05)
 * @param pricing what is paid for: the effort, the agreed whole, or what comes of it
 * @param startsOn the provider's first day
 * @param endsOn its last day, included
 */
public record Service(
        String code,
        String name,
        @Nullable String what,
        @Nullable Ref<Contract> contract,
        @Nullable Boolean commodity,
        @Nullable Pricing pricing,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn)
        implements Fact {

    /** What is paid for. */
    public enum Pricing {
        FEE_FOR_SERVICE,
        FIXED_PRICE,
        OUTCOME
    }

    public Service {
        Refused.unless(!code.isBlank(), "code", "arrangement.refused.blank");
        Refused.unless(!name.isBlank(), "name", "arrangement.refused.blank");
        Refused.unless(
                startsOn == null || endsOn == null || !endsOn.isBefore(startsOn),
                "endsOn",
                "arrangement.refused.ends",
                startsOn == null ? "" : startsOn,
                endsOn == null ? "" : endsOn);
    }

    /** Whether its first day is named and still ahead. */
    public boolean isToBegin(LocalDate day) {
        return startsOn != null && day.isBefore(startsOn);
    }

    /** Whether it is delivered on the day; without dates it always is. */
    public boolean runsOn(LocalDate day) {
        return (startsOn == null || !day.isBefore(startsOn)) && (endsOn == null || !day.isAfter(endsOn));
    }
}
