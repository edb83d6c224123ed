package entente.team;

import entente.arrangement.Service;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that one side answers for, whoever does it (000-E19, I-36). Whatever is not transferred in writing stays with the client
 * (ICH E6(R3)).
 *
 * @param doneBy the side that does it
 * @param accountable the side that is said to answer for it
 * @param owner the one seat that answers for it
 * @param clause where the transfer is written; without it the client stays accountable
 * @param regulated whether a regulator asks for it
 * @param evidenceMonths how often the oversight of it is to be shown, in months
 * @param endsOn the last day of the transfer
 */
public record Responsibility(
        String code,
        String activity,
        @Nullable Ref<Service> service,
        Side doneBy,
        Side accountable,
        @Nullable Ref<RoleSeat> owner,
        @Nullable String clause,
        boolean regulated,
        @Nullable Integer evidenceMonths,
        @Nullable LocalDate endsOn)
        implements Fact {
    public Responsibility {
        Refused.unless(!code.isBlank(), "code", "team.refused.blank");
        Refused.unless(!activity.isBlank(), "activity", "team.refused.blank");
        Refused.unless(
                evidenceMonths == null || evidenceMonths >= 1,
                "evidenceMonths",
                "team.refused.months",
                evidenceMonths == null ? 0 : evidenceMonths);
    }

    /** Whether it was given to the provider with the clause that says so. */
    public boolean isTransferred() {
        return accountable == Side.PROVIDER && hasClause();
    }

    /** Whether it is said to be the provider's and no clause says so. */
    public boolean lacksClause() {
        return accountable == Side.PROVIDER && !hasClause();
    }

    /** Who answers for it on the day: the client, unless a clause that has not ended says otherwise. */
    public Side answering(LocalDate day) {
        return isTransferred() && (endsOn == null || !day.isAfter(endsOn)) ? Side.PROVIDER : Side.CLIENT;
    }

    private boolean hasClause() {
        return clause != null && !clause.isBlank();
    }
}
