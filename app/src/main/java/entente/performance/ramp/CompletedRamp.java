package entente.performance.ramp;

import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.Ramp;
import entente.performance.measure.JudgedReading;
import entente.performance.measure.MeasureCourse;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A ramp both signed whose end target was reached, however long that took (002-15): that its last day is over is no achievement. Before its
 * last day it counts once every later reading stays there; a single good month on the way does not.
 *
 * @param by the reading that reached it
 */
public record CompletedRamp(Recorded<Ramp> ramp, JudgedReading by) {

    public static List<CompletedRamp> all(Book book, Policy policy, LocalDate asOf) {
        return RampCourse.ever(book, policy, asOf).stream()
                .filter(one -> !one.ramp().isProposed())
                .flatMap(one -> of(one.ramp(), one.course()).stream())
                .toList();
    }

    /** The day it was read that the target is reached. */
    public LocalDate reachedOn() {
        return by.reading().fact().readOn();
    }

    private static Optional<CompletedRamp> of(Recorded<Ramp> ramp, MeasureCourse course) {
        List<JudgedReading> readings = course.readings().stream()
                .filter(one -> one.value().isPresent())
                .filter(one ->
                        one.reading().fact().during().to().isAfter(ramp.fact().startsOn()))
                .toList();
        return IntStream.range(0, readings.size())
                .filter(at -> isReached(ramp.fact(), course, readings.get(at)))
                .filter(at -> isOver(ramp.fact(), readings.get(at))
                        || readings.subList(at, readings.size()).stream()
                                .allMatch(later -> isReached(ramp.fact(), course, later)))
                .mapToObj(at -> new CompletedRamp(ramp, readings.get(at)))
                .findFirst();
    }

    private static boolean isOver(Ramp ramp, JudgedReading one) {
        return !one.reading().fact().during().to().isBefore(ramp.endsOn());
    }

    private static boolean isReached(Ramp ramp, MeasureCourse course, JudgedReading one) {
        int against = one.value().orElseThrow().compareTo(ramp.target());
        return switch (course.said().direction()) {
            case HIGHER -> against >= 0;
            case LOWER -> against <= 0;
        };
    }
}
