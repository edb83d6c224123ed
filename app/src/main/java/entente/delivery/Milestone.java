package entente.delivery;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promised dated point of a project.
 *
 * @param baselineOn the day first agreed
 * @param forecastOn the day it is now expected; left out while that is the baseline
 * @param actualOn the day it was reached
 * @param weight how much it counts against the others; 1 where nothing is said
 */
public record Milestone(
        Ref<Project> project,
        String code,
        String name,
        LocalDate baselineOn,
        @Nullable LocalDate forecastOn,
        @Nullable LocalDate actualOn,
        @Nullable BigDecimal weight)
        implements Fact {
    public Milestone {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(!name.isBlank(), "name", "delivery.refused.blank");
        Refused.unless(
                weight == null || weight.signum() >= 0,
                "weight",
                "delivery.ev.refused.negative",
                weight == null ? "" : weight);
    }

    /** The day it was reached, or is expected as seen on a day: what is overdue without a new date comes that day at the earliest. */
    public LocalDate expectedOn(LocalDate asOf) {
        if (actualOn != null) {
            return actualOn;
        }
        LocalDate said = forecastOn == null ? baselineOn : forecastOn;
        return said.isBefore(asOf) ? asOf : said;
    }
}
