package entente.cockpit.delivery;

import entente.delivery.outlook.Followed;
import entente.delivery.outlook.ProjectOutlook;
import entente.kernel.Money;
import entente.page.TimeScale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Work and money over time: what was planned, what is earned, what it cost, and where it will probably end. Points are percent of the
 * drawing, y growing downwards as SVG has it.
 *
 * @param planned the plan, from nothing at the start to the whole budget at the planned end
 * @param earned what was earned by each report
 * @param spent what it cost by each report; empty where nobody says
 * @param wide the fan from today's work to P10 and P90
 * @param narrow the fan to P25 and P75
 * @param middle the line to P50
 * @param budget where the whole budget lies
 * @param today where today is
 */
public record SCurve(
        String planned,
        String earned,
        String spent,
        String wide,
        String narrow,
        String middle,
        BigDecimal budget,
        BigDecimal today,
        List<TimeScale.Tick> ticks) {

    public SCurve {
        ticks = List.copyOf(ticks);
    }

    /** Of a project with a budget and at least one report. */
    static Optional<SCurve> of(ProjectOutlook outlook) {
        Followed project = outlook.followed();
        Money budget = project.project().budget();
        return budget == null || project.status().reports().isEmpty() || !outlook.isKnown()
                ? Optional.empty()
                : Optional.of(new CurveDrawing(outlook, budget.amount()).curve());
    }
}
