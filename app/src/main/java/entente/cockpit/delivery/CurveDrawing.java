package entente.cockpit.delivery;

import entente.delivery.Progress;
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
import java.util.function.Function;
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
                origin + " " + line(scale, top, Progress::plannedValue) + " "
                        + point(scale, top, outlook.followed().project().plannedEndOn(), budget),
                origin + " " + line(scale, top, Progress::earnedValue),
                spent(scale, top, origin),
                fan(scale, top, 0.10, 0.90),
                fan(scale, top, 0.25, 0.75),
                fan(scale, top, 0.50, 0.50),
                y(top, budget),
                scale.at(outlook.asOf()),
                scale.ticks());
    }

    private TimeScale scale() {
        List<LocalDate> days = new ArrayList<>();
        days.add(outlook.followed().project().plannedStartOn());
        days.add(outlook.followed().project().plannedEndOn());
        days.add(outlook.asOf());
        days.add(end(0.90));
        return TimeScale.between(
                days.stream().min(LocalDate::compareTo).orElseThrow(),
                days.stream().max(LocalDate::compareTo).orElseThrow().plusDays(MARGIN));
    }

    private BigDecimal top() {
        return Stream.concat(Stream.of(budget), reports().flatMap(r -> Stream.ofNullable(cost(r))))
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
