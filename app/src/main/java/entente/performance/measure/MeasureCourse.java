package entente.performance.measure;

import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.Measure;
import entente.performance.Perception;
import entente.performance.Ramp;
import entente.performance.Reading;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A measure as it went: its readings in their order, each with its band, and what both sides' people felt.
 *
 * @param ramp on which it grows, where both signed one
 * @param perceptions in the order they were said
 * @param unread whole periods that have ended since without a reading; no data is no reading
 */
public record MeasureCourse(
        Recorded<Measure> measure,
        Optional<Recorded<Ramp>> ramp,
        List<JudgedReading> readings,
        List<Recorded<Perception>> perceptions,
        int unread) {
    /** How many periods without a reading make a measure dead (000-E17, 002-07). */
    public static final int DEAD = 2;

    public MeasureCourse {
        readings = List.copyOf(readings);
        perceptions = List.copyOf(perceptions);
    }

    /** Every measure that is read on the day, agreed or else proposed. */
    public static List<MeasureCourse> all(Book book, Policy policy, LocalDate asOf) {
        return new Courses(book, policy, asOf).asked();
    }

    /** Those both have stopped too, for what was read before: stopping a measure does not change what it told. */
    public static List<MeasureCourse> ever(Book book, Policy policy, LocalDate asOf) {
        return new Courses(book, policy, asOf).ever();
    }

    public Measure said() {
        return measure.fact();
    }

    public Optional<JudgedReading> newest() {
        return readings.stream().reduce((one, later) -> later);
    }

    /** The band of the newest reading; a measure nobody has read for two periods has none. */
    public Band band() {
        return unread >= DEAD ? Band.UNKNOWN : newest().map(JudgedReading::band).orElse(Band.UNKNOWN);
    }

    /** Whether both agreed to it and it was read in the last two periods. */
    public boolean isLive() {
        return !measure.isProposed()
                && unread < DEAD
                && readings.stream().anyMatch(one -> one.reading().fact().status() != Reading.Status.NO_DATA);
    }

    /** What a side said last of it. */
    public Optional<Recorded<Perception>> felt(Side side) {
        return felt(side, said -> true).reduce((one, later) -> later);
    }

    /** What a side said of a period. */
    public Optional<Recorded<Perception>> felt(Side side, String period) {
        return felt(side, said -> said.period().equals(period)).reduce((one, later) -> later);
    }

    private Stream<Recorded<Perception>> felt(Side side, Predicate<Perception> which) {
        return perceptions.stream().filter(said -> said.fact().side() == side).filter(said -> which.test(said.fact()));
    }

    /** The last day that anything was read or said of it; the measure's own where nothing was. */
    public LocalDate measuredOn() {
        return Stream.concat(
                        readings.stream().map(one -> one.reading().fact().readOn()),
                        perceptions.stream().map(one -> one.fact().saidOn()))
                .max(Comparator.naturalOrder())
                .orElse(measure.effectiveOn());
    }

    /** The measure with its newest reading, as the leaf of an explanation. */
    public Explanation explained() {
        return newest().map(JudgedReading::explained)
                .orElseGet(() -> Explanation.of("performance.unread.never", said().name()))
                .from(measure.source());
    }

    /** Whether the value of a reading, where there is one, is good enough for the end target. */
    public boolean isInTarget(Reading reading) {
        return reading.shown().map(said()::isMetBy).orElse(false);
    }
}
