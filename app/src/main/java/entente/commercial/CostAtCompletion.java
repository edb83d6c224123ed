package entente.commercial;

import entente.delivery.ChangeOrder;
import entente.delivery.CostForecast;
import entente.delivery.EarnedValue;
import entente.delivery.Project;
import entente.delivery.ProjectStatus;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What one project will have cost, told twice: as first agreed, and with its approved change orders.
 *
 * @param price BAC as first agreed
 * @param actual AC where the progress names none
 * @param orders the approved change orders of the project
 */
record CostAtCompletion(ProjectStatus status, Figure price, Figure actual, List<Recorded<ChangeOrder>> orders) {

    EarnedValue now() {
        return status.earnedValue(price, actual);
    }

    /** EAC of the work first agreed. */
    Figure without() {
        return isAnew() ? added(anew(), -1, "commercial.eac.without") : forecast(now());
    }

    /** EAC of that work and everything approved since. */
    Figure with() {
        return isAnew() ? anew() : forecast(status.earnedValue(added(price, 1, "commercial.bac.with"), actual));
    }

    /** A new estimate of the rest covers what was approved, so that the changes are taken off it and not added. */
    private boolean isAnew() {
        return status.project().fact().forecastBy() == Project.CostMethod.BOTTOM_UP;
    }

    private Figure anew() {
        return CostForecast.bottomUp(now(), status.toComplete()).atCompletion();
    }

    private Figure forecast(EarnedValue value) {
        Project.CostMethod method =
                Objects.requireNonNullElse(status.project().fact().forecastBy(), Project.CostMethod.PRESENT_EFFICIENCY);
        CostForecast forecast = switch (method) {
            case PRESENT_EFFICIENCY -> CostForecast.atPresentEfficiency(value);
            case BUDGETED_RATE -> CostForecast.atBudgetedRate(value);
            case COST_AND_SCHEDULE -> CostForecast.atCostAndSchedulePace(value);
            case WEIGHTED -> CostForecast.weighted(value, CostForecast.USUAL_COST_WEIGHT);
            case BOTTOM_UP -> CostForecast.bottomUp(value, status.toComplete());
        };
        return forecast.atCompletion();
    }

    private Figure added(Figure to, int sign, String says) {
        if (!(to instanceof Figure.Known known) || orders.isEmpty()) {
            return to;
        }
        Figure changes =
                Costs.sum("commercial.changes", orders, ChangeOrder::price, Text.of("commercial.changes.none"));
        if (!(changes instanceof Figure.Known sum)) {
            return changes;
        }
        if (!sum.amount().unit().equals(known.amount().unit())) {
            return Figure.unknown(Text.of("commercial.currencies"));
        }
        BigDecimal value = known.value().add(sum.value().multiply(BigDecimal.valueOf(sign)));
        return Figure.known(
                new Amount(value, known.amount().unit()), Explanation.of(says).because(known.because(), sum.because()));
    }
}
