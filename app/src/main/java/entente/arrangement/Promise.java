package entente.arrangement;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objective to be met by a date at a price, and where it stands now.
 *
 * @param forecastOn when it is now expected; left out while that is the promised date
 * @param priceNow what it is now expected to cost; left out while that is the price agreed
 * @param keptOn the day the objective was met
 */
public record Promise(
        String code,
        String objective,
        LocalDate promisedOn,
        @Nullable Money price,
        @Nullable LocalDate forecastOn,
        @Nullable Money priceNow,
        @Nullable LocalDate keptOn)
        implements Fact {
    public Promise {
        Refused.unless(!code.isBlank(), "code", "arrangement.refused.blank");
        Refused.unless(!objective.isBlank(), "objective", "arrangement.refused.blank");
        Refused.unless(price == null || price.signum() >= 0, "price", "arrangement.refused.negative", shown(price));
        Refused.unless(
                priceNow == null || priceNow.signum() >= 0,
                "priceNow",
                "arrangement.refused.negative",
                shown(priceNow));
        Refused.unless(
                price == null || priceNow == null || price.currency().equals(priceNow.currency()),
                "priceNow",
                "arrangement.refused.currencies");
    }

    private static Object shown(@Nullable Money money) {
        return money == null ? "" : money;
    }
}
