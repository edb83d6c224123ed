package entente.cockpit;

import entente.arrangement.Promise;
import entente.kernel.Band;
import entente.ledger.Book;
import entente.ledger.History;
import entente.ledger.Version;
import entente.page.TimeScale;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every promise on one line of time: the date promised, the date expected today, and the dates that were expected before.
 *
 * @param ticks the months or years the line is told by
 * @param today where today is, in percent of the line
 */
public record PromisePlot(List<Row> rows, List<TimeScale.Tick> ticks, BigDecimal today) {
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

    private record Course(PairCockpit.PromiseLine line, List<LocalDate> expected) {}

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
        TimeScale scale = TimeScale.between(
                days.getFirst().minusDays(MARGIN), days.getLast().plusDays(MARGIN));
        return new PromisePlot(
                courses.stream().map(course -> row(course, scale)).toList(), scale.ticks(), scale.at(asOf));
    }

    private static Row row(Course course, TimeScale scale) {
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
}
