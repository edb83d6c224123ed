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

    /** The same promise with the forecast and fulfilment that were said later. */
    Promise asStanding(Promise later) {
        boolean samePrice =
                price == null || later.priceNow == null || price.currency().equals(later.priceNow.currency());
        return new Promise(
                code,
                objective,
                promisedOn,
                price,
                later.forecastOn,
                samePrice ? later.priceNow : priceNow,
                later.keptOn);
    }

    /** The day it was kept, or is expected as seen on a day: what is overdue without a new date comes that day at the earliest. */
    public LocalDate expectedOn(LocalDate asOf) {
        if (keptOn != null) {
            return keptOn;
        }
        LocalDate said = forecastOn == null ? promisedOn : forecastOn;
        return said.isBefore(asOf) ? asOf : said;
    }

    private static Object shown(@Nullable Money money) {
        return money == null ? "" : money;
    }
}
