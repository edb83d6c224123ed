package entente.commercial;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A gain the arrangement is meant to bring.
 *
 * @param expected over the whole term
 * @param realised so far
 * @param statedOn when these figures were stated
 * @param verifiedOn when somebody checked the realised amount
 * @param cadenceDays how often it is to be looked at, in calendar days; 90 where nothing is said
 */
public record Benefit(
        String code,
        String title,
        @Nullable Money expected,
        @Nullable Money realised,
        LocalDate statedOn,
        @Nullable LocalDate verifiedOn,
        @Nullable Integer cadenceDays)
        implements Fact {
    public Benefit {
        Refused.unless(!code.isBlank(), "code", "commercial.refused.blank");
        Refused.unless(!title.isBlank(), "title", "commercial.refused.blank");
        Refused.unless(verifiedOn == null || realised != null, "verifiedOn", "commercial.refused.verified");
        Refused.unless(
                cadenceDays == null || (cadenceDays >= 1 && cadenceDays <= 366),
                "cadenceDays",
                "commercial.refused.cadence",
                cadenceDays == null ? "" : cadenceDays);
        Refused.unless(
                expected == null || realised == null || expected.currency().equals(realised.currency()),
                "realised",
                "commercial.refused.currencies");
    }
}
