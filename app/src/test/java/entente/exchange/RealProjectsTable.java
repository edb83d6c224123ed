package entente.exchange;

import static entente.exchange.RealProject.standing;
import static entente.exchange.RealProject.statusOn;

import entente.delivery.EarnedSchedule;
import entente.delivery.EarnedValue;
import entente.kernel.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The table of the tour's section on real projects: figures the product computes, and nothing else of their data. */
final class RealProjectsTable {
    private static final String HEAD = """
            | project | work done | CPI | SPI(t) | earned schedule, days | elapsed, days |
            |---|---:|---:|---:|---:|---:|
            """;

    private RealProjectsTable() {}

    static String table() {
        return HEAD + RealProject.all().stream().map(RealProjectsTable::line).collect(Collectors.joining());
    }

    private static String line(RealProject project) {
        LocalDate on = statusOn(project.halfway());
        RealProject.Standing half = standing(project.told().book().on(on), on);
        EarnedValue value = half.value();
        EarnedSchedule schedule = half.schedule();
        return "| %s | %s %% | %s | %s | %s | %s |%n"
                .formatted(
                        project.code(),
                        shown(value.percentComplete(), 0),
                        shown(value.costPerformanceIndex(), 2),
                        shown(schedule.schedulePerformanceIndex(), 2),
                        shown(schedule.earnedSchedule(), 0),
                        shown(schedule.elapsed(), 0));
    }

    private static String shown(Figure figure, int digits) {
        BigDecimal value = figure.known().orElseThrow(() -> new IllegalStateException("unknown: " + figure));
        return value.setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }
}
