package entente.delivery;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work that is meant to start and to end.
 *
 * @param budget the budget at completion; the first one recorded stays the price first agreed
 * @param forecastBy how its cost at completion is foretold; at present efficiency where nothing is said
 */
public record Project(
        String code,
        String name,
        LocalDate plannedStartOn,
        LocalDate plannedEndOn,
        @Nullable LocalDate actualStartOn,
        @Nullable LocalDate actualEndOn,
        @Nullable Money budget,
        @Nullable CostMethod forecastBy)
        implements Fact {

    /** The published ways to foretell the cost at completion, EAC1 to EAC5. */
    public enum CostMethod {
        PRESENT_EFFICIENCY,
        BUDGETED_RATE,
        COST_AND_SCHEDULE,
        WEIGHTED,
        BOTTOM_UP
    }

    public Project {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(!name.isBlank(), "name", "delivery.refused.blank");
        Refused.unless(
                !plannedEndOn.isBefore(plannedStartOn),
                "plannedEndOn",
                "delivery.refused.ends",
                plannedStartOn,
                plannedEndOn);
        if (actualEndOn != null) {
            Refused.unless(actualStartOn != null, "actualStartOn", "delivery.refused.neverstarted");
            Refused.unless(
                    actualStartOn == null || !actualEndOn.isBefore(actualStartOn),
                    "actualEndOn",
                    "delivery.refused.ends",
                    actualStartOn == null ? "" : actualStartOn,
                    actualEndOn);
        }
        Refused.unless(
                budget == null || budget.signum() > 0,
                "budget",
                "delivery.refused.positive",
                budget == null ? "" : budget);
    }

    /** Whether it has begun, or should have, and has not ended. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(startOn()) && (actualEndOn == null || actualEndOn.isAfter(day));
    }

    /** The day it started, or else is planned to. */
    public LocalDate startOn() {
        return actualStartOn == null ? plannedStartOn : actualStartOn;
    }
}
