package entente.cockpit.delivery;

import entente.delivery.Milestone;
import entente.ledger.Recorded;
import entente.page.TimeScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The milestones of a project on one line of time: the day first agreed, and the day it was reached or is expected.
 *
 * @param ticks the months or years the line is told by
 * @param today where today is, in percent of the line
 */
public record SlipPlot(List<Row> rows, List<TimeScale.Tick> ticks, BigDecimal today) {
    private static final int MARGIN = 14;

    /**
     * One milestone; places are percent of the line.
     *
     * @param days from the agreed day to the other; negative where it came early
     */
    public record Row(
            Recorded<Milestone> milestone, LocalDate expectedOn, BigDecimal agreed, BigDecimal expected, long days) {
        public boolean reached() {
            return milestone.fact().actualOn() != null;
        }

        public BigDecimal barFrom() {
            return agreed.min(expected);
        }

        public BigDecimal barTo() {
            return agreed.max(expected);
        }
    }

    public SlipPlot {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    /** At most so many, in the same order: what is still to come before what is reached, and of either what slips furthest. */
    public List<Row> foremost(int most) {
        if (rows.size() <= most) {
            return rows;
        }
        Set<Row> chosen = rows.stream()
                .sorted(Comparator.comparing(Row::reached)
                        .thenComparing(Comparator.comparingLong(Row::days).reversed()))
                .limit(most)
                .collect(Collectors.toSet());
        return rows.stream().filter(chosen::contains).toList();
    }

    static SlipPlot of(List<Recorded<Milestone>> milestones, LocalDate asOf) {
        List<LocalDate> days = Stream.concat(
                        Stream.of(asOf),
                        milestones.stream()
                                .flatMap(m -> Stream.of(
                                        m.fact().baselineOn(), m.fact().expectedOn(asOf))))
                .sorted()
                .toList();
        TimeScale scale = TimeScale.between(
                days.getFirst().minusDays(MARGIN), days.getLast().plusDays(MARGIN));
        return new SlipPlot(
                milestones.stream()
                        .map(milestone -> row(milestone, scale, asOf))
                        .toList(),
                scale.ticks(),
                scale.at(asOf));
    }

    private static Row row(Recorded<Milestone> milestone, TimeScale scale, LocalDate asOf) {
        LocalDate agreed = milestone.fact().baselineOn();
        LocalDate expected = milestone.fact().expectedOn(asOf);
        return new Row(
                milestone, expected, scale.at(agreed), scale.at(expected), ChronoUnit.DAYS.between(agreed, expected));
    }
}
