package entente.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A line of time that a plot is drawn along; places are percent of it, so that it fits any width. */
public record TimeScale(LocalDate from, LocalDate to) {
    private static final int MOST_TICKS = 3;

    /** A first day of a month on the line. */
    public record Tick(LocalDate on, BigDecimal at) {
        public String month(Locale locale) {
            return DateTimeFormatter.ofLocalizedPattern("yMMM")
                    .withLocale(locale)
                    .format(on);
        }
    }

    public static TimeScale between(LocalDate from, LocalDate to) {
        return new TimeScale(from, to);
    }

    /** Where a day is, 0 to 100 for those on the line. */
    public BigDecimal at(LocalDate day) {
        return BigDecimal.valueOf(100 * ChronoUnit.DAYS.between(from, day))
                .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)), 1, RoundingMode.HALF_UP);
    }

    /** First days of months, so many that they can still be told apart. */
    public List<Tick> ticks() {
        long months = ChronoUnit.MONTHS.between(from, to) + 1;
        int step = Stream.of(1, 2, 3, 6, 12)
                .filter(size -> months / size <= MOST_TICKS)
                .findFirst()
                .orElse(12 * (int) Math.ceilDiv(months, 12L * MOST_TICKS));
        List<Tick> ticks = new ArrayList<>();
        LocalDate tick = from.withDayOfMonth(1).withMonth(1);
        while (!tick.isAfter(to)) {
            if (!tick.isBefore(from)) {
                ticks.add(new Tick(tick, at(tick)));
            }
            tick = tick.plusMonths(step);
        }
        return ticks;
    }
}
