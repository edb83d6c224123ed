package entente.exchange;

import entente.delivery.Delivery;
import entente.delivery.Milestone;
import entente.delivery.Progress;
import entente.delivery.Project;
import entente.kernel.Money;
import entente.register.sheet.Cell;
import entente.register.sheet.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A schedule's facts as the tables any import takes, one a kind. What a schedule does not speak of (a weight, a method) has no column and
 * stays as it is; dates it leaves open are cleared.
 */
final class ScheduleSheets {
    private static final Cell CLEARED = Cell.of("(none)");

    private ScheduleSheets() {}

    static Sheet projects(ScheduleFacts facts) {
        return sheet(
                Delivery.PROJECT.name(),
                "code,name,plannedStartOn,plannedEndOn,actualStartOn,actualEndOn,budget.amount,budget.currency",
                facts.projects().stream().map(ScheduledProject::project).map(ScheduleSheets::project));
    }

    static Sheet milestones(ScheduleFacts facts) {
        return sheet(
                Delivery.MILESTONE.name(),
                "project,code,name,baselineOn,forecastOn,actualOn",
                facts.projects().stream()
                        .flatMap(scheduled -> scheduled.milestones().stream()
                                .map(milestone -> milestone(scheduled.project().code(), milestone))));
    }

    static Sheet progress(ScheduleFacts facts) {
        return sheet(
                Delivery.PROGRESS.name(),
                "project,statusOn,plannedValue.amount,plannedValue.currency,earnedValue.amount,earnedValue.currency,"
                        + "actualCost.amount,actualCost.currency,view",
                facts.projects().stream()
                        .flatMap(scheduled -> Stream.ofNullable(scheduled.progress())
                                .map(progress -> progress(scheduled.project().code(), progress))));
    }

    private static List<Cell> project(Project project) {
        return List.of(
                Cell.of(project.code()),
                Cell.of(project.name()),
                new Cell.Day(project.plannedStartOn()),
                new Cell.Day(project.plannedEndOn()),
                day(project.actualStartOn()),
                day(project.actualEndOn()),
                amount(project.budget()),
                currency(project.budget()));
    }

    private static List<Cell> milestone(String project, Milestone milestone) {
        return List.of(
                Cell.of(project),
                Cell.of(milestone.code()),
                Cell.of(milestone.name()),
                new Cell.Day(milestone.baselineOn()),
                day(milestone.forecastOn()),
                day(milestone.actualOn()));
    }

    private static List<Cell> progress(String project, Progress progress) {
        Progress.@Nullable CostView view = progress.view();
        return List.of(
                Cell.of(project),
                new Cell.Day(progress.statusOn()),
                amount(progress.plannedValue()),
                currency(progress.plannedValue()),
                amount(progress.earnedValue()),
                currency(progress.earnedValue()),
                amount(progress.actualCost()),
                currency(progress.actualCost()),
                view == null ? Cell.blank() : Cell.of(view.name()));
    }

    private static Sheet sheet(String kind, String columns, Stream<List<Cell>> rows) {
        List<List<Cell>> all = rows.toList();
        return Sheet.of(kind, List.of(columns.split(",")), all::stream);
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? CLEARED : new Cell.Day(day);
    }

    private static Cell amount(@Nullable Money money) {
        return money == null ? Cell.blank() : new Cell.Numeric(money.amount());
    }

    private static Cell currency(@Nullable Money money) {
        return money == null ? Cell.blank() : Cell.of(money.currency().getCurrencyCode());
    }
}
