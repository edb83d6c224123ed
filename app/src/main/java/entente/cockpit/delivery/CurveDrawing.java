package entente.cockpit.delivery;

import entente.delivery.PlannedValue;
import entente.delivery.Progress;
import entente.delivery.Project;
import entente.delivery.outlook.ProjectOutlook;
import entente.kernel.Money;
import entente.ledger.Recorded;
import entente.page.TimeScale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the curve of one project is drawn. */
record CurveDrawing(ProjectOutlook outlook, BigDecimal budget) {
    private static final int MARGIN = 14;
    private static final BigDecimal HEADROOM = new BigDecimal("1.08");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    SCurve curve() {
        TimeScale scale = scale();
        BigDecimal top = top();
        Function<LocalDate, String> start = day -> point(scale, top, day, BigDecimal.ZERO);
        LocalDate first = outlook.followed().project().plannedStartOn();
        String origin = start.apply(first);
        return new SCurve(
                planned(scale, top),
                origin + " " + line(scale, top, Progress::earnedValue),
                spent(scale, top, origin),
                fan(scale, top, 0.10, 0.90),
                fan(scale, top, 0.25, 0.75),
                fan(scale, top, 0.50, 0.50),
                y(top, budget),
                scale.at(outlook.asOf()),
                scale.ticks());
    }

    /** The plan that the pace is measured by: the one both signed, or what the reports said was planned. */
    private Optional<PlannedValue.Dated> plan() {
        return outlook.followed().status().earnedSchedule().plan() instanceof PlannedValue.Dated dated
                ? Optional.of(dated)
                : Optional.empty();
    }

    private String planned(TimeScale scale, BigDecimal top) {
        Project project = outlook.followed().project();
        LocalDate startOn = plan().map(PlannedValue.Dated::startOn).orElse(project.plannedStartOn());
        SortedMap<LocalDate, BigDecimal> values = new TreeMap<>();
        plan().ifPresent(plan -> values.putAll(plan.cumulative()));
        if (values.isEmpty() || values.lastKey().isBefore(project.plannedEndOn())) {
            values.put(project.plannedEndOn(), budget);
        }
        return Stream.concat(
                        Stream.of(point(scale, top, startOn, BigDecimal.ZERO)),
                        values.entrySet().stream().map(at -> point(scale, top, at.getKey(), at.getValue())))
                .collect(Collectors.joining(" "));
    }

    private TimeScale scale() {
        List<LocalDate> days = new ArrayList<>();
        days.add(outlook.followed().project().plannedStartOn());
        days.add(outlook.followed().project().plannedEndOn());
        days.add(outlook.asOf());
        days.add(end(0.90));
        plan().ifPresent(plan -> {
            days.add(plan.startOn());
            days.addAll(plan.cumulative().keySet());
        });
        return TimeScale.between(
                days.stream().min(LocalDate::compareTo).orElseThrow(),
                days.stream().max(LocalDate::compareTo).orElseThrow().plusDays(MARGIN));
    }

    private BigDecimal top() {
        return Stream.of(
                        Stream.of(budget),
                        plan().stream().flatMap(plan -> plan.cumulative().values().stream()),
                        reports().flatMap(r -> Stream.ofNullable(cost(r))))
                .flatMap(all -> all)
                .max(BigDecimal::compareTo)
                .orElseThrow()
                .multiply(HEADROOM);
    }

    private String spent(TimeScale scale, BigDecimal top, String origin) {
        return reports().anyMatch(report -> cost(report) == null)
                ? ""
                : origin + " " + line(scale, top, report -> Objects.requireNonNull(report.actualCost()));
    }

    private String line(TimeScale scale, BigDecimal top, Function<Progress, Money> value) {
        return String.join(
                " ",
                reports()
                        .map(report -> point(
                                scale,
                                top,
                                report.statusOn(),
                                value.apply(report).amount()))
                        .toList());
    }

    /** A wedge from the newest report to the days at which two shares of comparable projects had ended. */
    private String fan(TimeScale scale, BigDecimal top, double from, double to) {
        Progress newest = reports().reduce((one, later) -> later).orElseThrow();
        return String.join(
                " ",
                point(scale, top, newest.statusOn(), newest.earnedValue().amount()),
                point(scale, top, end(from), budget),
                point(scale, top, end(to), budget));
    }

    private LocalDate end(double share) {
        return outlook.endOn(share).orElseThrow();
    }

    private Stream<Progress> reports() {
        return outlook.followed().status().reports().stream().map(Recorded::fact);
    }

    private static @Nullable BigDecimal cost(Progress report) {
        Money cost = report.actualCost();
        return cost == null ? null : cost.amount();
    }

    private static String point(TimeScale scale, BigDecimal top, LocalDate day, BigDecimal value) {
        return scale.at(day).toPlainString() + "," + y(top, value).toPlainString();
    }

    private static BigDecimal y(BigDecimal top, BigDecimal value) {
        return HUNDRED.subtract(value.multiply(HUNDRED).divide(top, 1, RoundingMode.HALF_UP));
    }
}
