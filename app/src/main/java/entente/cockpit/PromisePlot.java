package entente.cockpit;

import entente.arrangement.Promise;
import entente.kernel.Band;
import entente.ledger.Book;
import entente.ledger.History;
import entente.ledger.Version;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Every promise on one line of time: the date promised, the date expected today, and the dates that were expected before.
 *
 * @param ticks the months or years the line is told by
 * @param today where today is, in percent of the line
 */
public record PromisePlot(List<Row> rows, List<Tick> ticks, BigDecimal today) {
    private static final int MOST_TICKS = 3;
    private static final int MARGIN = 20;

    /**
     * One promise; places are percent of the line.
     *
     * @param before where it was expected earlier, the oldest first
     * @param days from the promised date to the expected one
     */
    public record Row(
            PairCockpit.PromiseLine line,
            LocalDate expectedOn,
            BigDecimal promised,
            BigDecimal expected,
            List<BigDecimal> before,
            long days) {
        public Row {
            before = List.copyOf(before);
        }

        public Promise promise() {
            return line.promise().fact();
        }

        public Band band() {
            return line.signal().map(Signal::band).orElse(Band.UNKNOWN);
        }

        public BigDecimal barFrom() {
            return promised.min(expected);
        }

        public BigDecimal barTo() {
            return promised.max(expected);
        }
    }

    /** A first day of a month on the line. */
    public record Tick(LocalDate on, BigDecimal at) {
        public String month(Locale locale) {
            return DateTimeFormatter.ofLocalizedPattern("yMMM")
                    .withLocale(locale)
                    .format(on);
        }
    }

    private record Course(PairCockpit.PromiseLine line, List<LocalDate> expected) {}

    private record Scale(LocalDate from, long days) {
        BigDecimal at(LocalDate day) {
            return BigDecimal.valueOf(100 * ChronoUnit.DAYS.between(from, day))
                    .divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
        }
    }

    public PromisePlot {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    public static PromisePlot of(List<PairCockpit.PromiseLine> promises, Book book, LocalDate asOf) {
        List<Course> courses = promises.stream()
                .map(line -> new Course(line, course(line, book, asOf)))
                .toList();
        List<LocalDate> days = Stream.concat(
                        Stream.of(asOf),
                        courses.stream()
                                .flatMap(c -> Stream.concat(
                                        Stream.of(c.line.promise().fact().promisedOn()), c.expected.stream())))
                .sorted()
                .toList();
        LocalDate first = days.getFirst().minusDays(MARGIN);
        Scale scale =
                new Scale(first, ChronoUnit.DAYS.between(first, days.getLast().plusDays(MARGIN)));
        return new PromisePlot(
                courses.stream().map(course -> row(course, scale)).toList(),
                ticks(first, days.getLast().plusDays(MARGIN), scale),
                scale.at(asOf));
    }

    private static Row row(Course course, Scale scale) {
        LocalDate promised = course.line.promise().fact().promisedOn();
        LocalDate expected = course.expected.getLast();
        return new Row(
                course.line,
                expected,
                scale.at(promised),
                scale.at(expected),
                course.expected.subList(0, course.expected.size() - 1).stream()
                        .filter(day -> !day.equals(expected))
                        .distinct()
                        .map(scale::at)
                        .toList(),
                ChronoUnit.DAYS.between(promised, expected));
    }

    /** What was expected at each date something was said of it, and last what is expected on the day. */
    private static List<LocalDate> course(PairCockpit.PromiseLine line, Book book, LocalDate asOf) {
        List<Version> said = book.history(line.promise().id()).stream()
                .map(History::standing)
                .flatMap(List::stream)
                .filter(version -> !version.effectiveOn().isAfter(asOf))
                .sorted(Comparator.comparing(Version::effectiveOn).thenComparingInt(Version::number))
                .toList();
        List<LocalDate> expected = new ArrayList<>();
        said.forEach(version -> {
            if (version.fact() instanceof Promise promise) {
                expected.add(promise.expectedOn(version.effectiveOn()));
            }
        });
        expected.add(line.promise().fact().expectedOn(asOf));
        return expected;
    }

    /** First days of months, so many that they can still be told apart. */
    private static List<Tick> ticks(LocalDate from, LocalDate to, Scale scale) {
        long months = ChronoUnit.MONTHS.between(from, to) + 1;
        int step = Stream.of(1, 2, 3, 6, 12)
                .filter(size -> months / size <= MOST_TICKS)
                .findFirst()
                .orElse(12 * (int) Math.ceilDiv(months, 12L * MOST_TICKS));
        List<Tick> ticks = new ArrayList<>();
        LocalDate tick = from.withDayOfMonth(1).withMonth(1);
        while (!tick.isAfter(to)) {
            if (!tick.isBefore(from)) {
                ticks.add(new Tick(tick, scale.at(tick)));
            }
            tick = tick.plusMonths(step);
        }
        return ticks;
    }
}
