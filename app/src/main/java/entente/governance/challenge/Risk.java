package entente.governance.challenge;

import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Document;
import entente.ledger.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that may happen; each side has one who watches it.
 *
 * @param probability from 0 to 100
 * @param impact how much it would hurt
 * @param response what is done so that it does not come, or does less harm
 * @param indicator the practice whose alert would show it coming, by its id, such as 000-A1
 * @param evidence a link or a file that shows it
 */
public record Risk(
        String code,
        String title,
        LocalDate raisedOn,
        @Nullable Percent probability,
        @Nullable RiskImpact impact,
        @Nullable String clientOwner,
        @Nullable String providerOwner,
        @Nullable String response,
        @Nullable String indicator,
        @Nullable LocalDate reviewOn,
        RiskState state,
        @Nullable LocalDate endedOn,
        @Nullable Document evidence)
        implements Fact {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Risk {
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!title.isBlank(), "title", "governance.refused.blank");
        Refused.unless(
                probability == null
                        || (probability.points().signum() >= 0
                                && probability.points().compareTo(HUNDRED) <= 0),
                "probability",
                "governance.refused.probability",
                String.valueOf(probability));
        Refused.unless(
                indicator == null || indicator.matches("\\d{3}-[A-Z]?\\d{0,2}[A-Z]?"),
                "indicator",
                "governance.refused.indicator",
                String.valueOf(indicator));
        Refused.unless(
                endedOn == null || state != RiskState.OPEN,
                "endedOn",
                "governance.refused.notended",
                String.valueOf(endedOn));
    }

    /** Before anybody attached what shows it. */
    public Risk(
            String code,
            String title,
            LocalDate raisedOn,
            @Nullable Percent probability,
            @Nullable RiskImpact impact,
            @Nullable String clientOwner,
            @Nullable String providerOwner,
            @Nullable String response,
            @Nullable String indicator,
            @Nullable LocalDate reviewOn,
            RiskState state,
            @Nullable LocalDate endedOn) {
        this(
                code,
                title,
                raisedOn,
                probability,
                impact,
                clientOwner,
                providerOwner,
                response,
                indicator,
                reviewOn,
                state,
                endedOn,
                null);
    }

    /** Who watches it on a side. */
    public @Nullable String owner(Side side) {
        return switch (side) {
            case CLIENT -> clientOwner;
            case PROVIDER -> providerOwner;
        };
    }

    /** Whether each side has somebody who watches it. */
    public boolean isWatchedByBoth() {
        return clientOwner != null && providerOwner != null;
    }
}
