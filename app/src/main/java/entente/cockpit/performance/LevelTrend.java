package entente.cockpit.performance;

import entente.page.TimeScale;
import entente.performance.level.MeasuredPeriod;
import entente.performance.level.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service level period by period, drawn against what each version expected; places in percent of the drawing.
 *
 * @param line the corners of the course
 * @param expected what was expected, as long as each version held
 * @param minimum the floor, likewise
 * @param marks periods in which something was left out, or is asked to be
 */
public record LevelTrend(
        List<Point> points,
        String line,
        List<Stair> expected,
        List<Stair> minimum,
        List<BigDecimal> marks,
        List<TimeScale.Tick> ticks) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MARGIN = 6;

    /** The value of one period. */
    public record Point(MeasuredPeriod of, BigDecimal x, BigDecimal y) {
        public boolean isMissed() {
            return of.standing() == Standing.MISSED || of.standing() == Standing.BELOW_MINIMUM;
        }
    }

    /** A level over one period. */
    public record Stair(BigDecimal from, BigDecimal to, BigDecimal y) {}

    public LevelTrend {
        points = List.copyOf(points);
        expected = List.copyOf(expected);
        minimum = List.copyOf(minimum);
        marks = List.copyOf(marks);
        ticks = List.copyOf(ticks);
    }

    /** Empty while no period has a value. */
    static Optional<LevelTrend> of(List<MeasuredPeriod> periods) {
        return periods.stream().anyMatch(period -> period.value() != null)
                ? Optional.of(new Drawing(periods).draw())
                : Optional.empty();
    }

    private static final class Drawing {
        private final List<MeasuredPeriod> periods;
        private final TimeScale scale;
        private final BigDecimal low;
        private final BigDecimal high;

        Drawing(List<MeasuredPeriod> periods) {
            this.periods = periods;
            LocalDate from = periods.getFirst().during().from();
            LocalDate to = periods.getLast().during().to();
            this.scale = TimeScale.between(from.minusDays(MARGIN), to.plusDays(MARGIN));
            List<BigDecimal> all = periods.stream()
                    .flatMap(each -> Stream.of(each.value(), each.expected(), each.minimum()))
                    .filter(Objects::nonNull)
                    .toList();
            BigDecimal least = all.stream().reduce(BigDecimal::min).orElseThrow();
            BigDecimal most = all.stream().reduce(BigDecimal::max).orElseThrow();
            BigDecimal air = most.subtract(least).max(BigDecimal.ONE).divide(BigDecimal.TEN, 6, RoundingMode.HALF_UP);
            this.low = least.subtract(air);
            this.high = most.add(air);
        }

        LevelTrend draw() {
            List<Point> points = new ArrayList<>();
            List<String> line = new ArrayList<>();
            for (MeasuredPeriod each : periods) {
                BigDecimal value = each.value();
                if (value != null) {
                    points.add(new Point(each, middle(each), y(value)));
                    line.add(middle(each) + "," + y(value));
                }
            }
            return new LevelTrend(
                    points,
                    String.join(" ", line),
                    stairs(MeasuredPeriod::expected),
                    stairs(MeasuredPeriod::minimum),
                    periods.stream()
                            .filter(each -> !each.exclusions().isEmpty())
                            .map(this::middle)
                            .toList(),
                    scale.ticks());
        }

        private List<Stair> stairs(Function<MeasuredPeriod, @Nullable BigDecimal> level) {
            List<Stair> stairs = new ArrayList<>();
            for (MeasuredPeriod each : periods) {
                BigDecimal value = level.apply(each);
                if (value != null) {
                    stairs.add(new Stair(
                            scale.at(each.during().from()),
                            scale.at(each.during().to()),
                            y(value)));
                }
            }
            return stairs;
        }

        private BigDecimal middle(MeasuredPeriod each) {
            BigDecimal ends =
                    scale.at(each.during().from()).add(scale.at(each.during().to()));
            return ends.divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP);
        }

        private BigDecimal y(BigDecimal value) {
            return high.subtract(value).multiply(HUNDRED).divide(high.subtract(low), 1, RoundingMode.HALF_UP);
        }
    }
}
