package entente.delivery;

import entente.kernel.Source;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How much work was to be done by when: cumulative planned value over elapsed time, nothing at the start. */
public sealed interface PlannedValue {
    /** The ends of the periods or status days, in time's order, without the start. */
    List<Point> points();

    /** What elapsed time counts in. */
    Unit unit();

    /** The entries the plan was read from. */
    List<Source> sources();

    /**
     * The value planned by one moment.
     *
     * @param elapsed time since the start, in the plan's unit
     * @param value cumulative
     */
    record Point(BigDecimal elapsed, BigDecimal value) {}

    /**
     * A plan by periods of equal length, the first at index 0.
     *
     * @param cumulative PV at the end of each period
     * @param unit what a period is: MONTHS, or COUNT where it has no name
     */
    record ByPeriod(List<BigDecimal> cumulative, Unit unit, List<Source> sources) implements PlannedValue {
        public ByPeriod {
            cumulative = List.copyOf(cumulative);
            sources = List.copyOf(sources);
        }

        @Override
        public List<Point> points() {
            return IntStream.range(0, cumulative.size())
                    .mapToObj(i -> new Point(BigDecimal.valueOf(i + 1L), cumulative.get(i)))
                    .toList();
        }
    }

    /**
     * A plan by calendar days, which may lie any number of days apart.
     *
     * @param startOn the first day of work; time counts from its morning
     * @param cumulative PV by the evening of each day named
     */
    record Dated(LocalDate startOn, SortedMap<LocalDate, BigDecimal> cumulative, List<Source> sources)
            implements PlannedValue {
        /** About nine seconds of a day: an exported double that is a hair too high must not name the next day. */
        private static final int DECIMALS_OF_A_DAY = 4;

        public Dated {
            cumulative = Collections.unmodifiableSortedMap(new TreeMap<>(cumulative));
            sources = List.copyOf(sources);
        }

        @Override
        public List<Point> points() {
            return cumulative.entrySet().stream()
                    .map(at -> new Point(elapsed(at.getKey()), at.getValue()))
                    .toList();
        }

        @Override
        public Unit unit() {
            return Unit.CALENDAR_DAYS;
        }

        /** Calendar days from the morning of the start to the evening of {@code day}. */
        public BigDecimal elapsed(LocalDate day) {
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(startOn, day) + 1);
        }

        /** The day in whose course that much time has elapsed; the start for nothing elapsed. */
        public LocalDate dayOf(BigDecimal elapsed) {
            BigDecimal evenings =
                    elapsed.setScale(DECIMALS_OF_A_DAY, RoundingMode.HALF_UP).setScale(0, RoundingMode.CEILING);
            return startOn.plusDays(Math.max(0, evenings.longValueExact() - 1));
        }
    }
}
