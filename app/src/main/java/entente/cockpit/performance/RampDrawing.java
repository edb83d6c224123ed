package entente.cockpit.performance;

import entente.page.TimeScale;
import entente.performance.Measure.Direction;
import entente.performance.RampCurve;
import entente.performance.measure.JudgedReading;
import entente.performance.ramp.RampCourse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ramp over time. Places are percent of the drawing, y growing downwards as SVG has it.
 *
 * @param curve what is expected
 * @param band from the curve to the worst that still counts as on it, one closed line
 * @param points readings on their last days
 * @param target where the end target lies
 */
public record RampDrawing(
        RampCourse course,
        String curve,
        String band,
        List<Point> points,
        BigDecimal target,
        BigDecimal today,
        List<TimeScale.Tick> ticks) {
    private static final int STEPS = 36;
    private static final int MARGIN = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One reading. */
    public record Point(JudgedReading read, BigDecimal x, BigDecimal y) {}

    public RampDrawing {
        points = List.copyOf(points);
        ticks = List.copyOf(ticks);
    }

    /** Of a ramp with a baseline. */
    static Optional<RampDrawing> of(RampCourse course, BigDecimal tolerance, LocalDate asOf) {
        return course.curve().map(curve -> draw(course, curve, tolerance, asOf));
    }

    private static RampDrawing draw(RampCourse course, RampCurve curve, BigDecimal tolerance, LocalDate asOf) {
        LocalDate from = curve.ramp().startsOn();
        LocalDate to = curve.ramp().endsOn();
        TimeScale scale = TimeScale.between(from.minusDays(MARGIN), (asOf.isAfter(to) ? asOf : to).plusDays(MARGIN));
        List<LocalDate> days = Stream.iterate(0, step -> step <= STEPS, step -> step + 1)
                .map(step -> from.plusDays((to.toEpochDay() - from.toEpochDay()) * step / STEPS))
                .toList();
        Height height = Height.of(course, curve, tolerance, days);
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        for (LocalDate day : days) {
            upper.add(scale.at(day) + "," + height.at(curve.expectedBy(day)));
            lower.add(scale.at(day) + "," + height.at(curve.allowedBy(day, tolerance)));
        }
        return new RampDrawing(
                course,
                String.join(" ", upper),
                String.join(" ", upper) + " " + String.join(" ", lower.reversed()),
                course.readings().stream()
                        .map(read -> new Point(
                                read,
                                scale.at(read.reading().fact().during().to()),
                                height.at(read.value().orElseThrow())))
                        .toList(),
                height.at(curve.ramp().target()),
                scale.at(asOf),
                scale.ticks());
    }

    /** From the worst value drawn, at the foot, to the best; of a measure where lower is better the best lies at the foot. */
    private record Height(BigDecimal low, BigDecimal high) {
        static Height of(RampCourse course, RampCurve curve, BigDecimal tolerance, List<LocalDate> days) {
            List<BigDecimal> values = Stream.of(
                            course.readings().stream().flatMap(read -> read.value().stream()),
                            days.stream().map(curve::expectedBy),
                            days.stream().map(day -> curve.allowedBy(day, tolerance)))
                    .flatMap(part -> part)
                    .toList();
            BigDecimal low = values.stream().reduce(BigDecimal::min).orElseThrow();
            BigDecimal high = values.stream().reduce(BigDecimal::max).orElseThrow();
            BigDecimal air = high.subtract(low).max(BigDecimal.ONE).divide(BigDecimal.TEN, 6, RoundingMode.HALF_UP);
            return new Height(low.subtract(air), high.add(air));
        }

        BigDecimal at(BigDecimal value) {
            return high.subtract(value).multiply(HUNDRED).divide(high.subtract(low), 1, RoundingMode.HALF_UP);
        }
    }

    public boolean falls() {
        return course.course().said().direction() == Direction.LOWER;
    }
}
