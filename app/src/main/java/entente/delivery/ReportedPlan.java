package entente.delivery;

import entente.kernel.Figure;
import entente.kernel.Text;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** The plan of a project whose baseline says no values: what its reports said was planned by then, and the whole budget at the planned end. */
final class ReportedPlan {
    private ReportedPlan() {}

    static EarnedSchedule schedule(ProjectStatus status) {
        SortedMap<LocalDate, BigDecimal> planned = new TreeMap<>();
        status.reports()
                .forEach(r ->
                        planned.put(r.fact().statusOn(), r.fact().plannedValue().amount()));
        PlannedValue.Dated plan = new PlannedValue.Dated(
                status.project().fact().plannedStartOn(),
                planned,
                status.reports().stream().map(Recorded::source).toList());
        return EarnedSchedule.of(
                plan,
                status.earnedValue(status.budget(), Figure.unknown(Text.of("delivery.ev.unknown.nothingspent"))),
                status.statusOn(),
                status.project().fact().plannedEndOn());
    }
}
