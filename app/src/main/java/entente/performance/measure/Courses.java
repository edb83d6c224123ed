package entente.performance.measure;

import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.performance.Measure;
import entente.performance.Perception;
import entente.performance.Ramp;
import entente.performance.RampCurve;
import entente.performance.Reading;
import entente.performance.StoppedMeasure;
import entente.signal.Policy;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the courses of all measures together from one book. */
record Courses(
        Book book,
        Map<Ref<Measure>, List<Recorded<Reading>>> readings,
        Map<Ref<Measure>, List<Recorded<Perception>>> perceptions,
        Map<Ref<Measure>, List<Recorded<Ramp>>> ramps,
        BigDecimal tolerance,
        LocalDate asOf,
        LocalDate readUpTo) {
    /** How many days after a period its reading may come before the period counts as unread. */
    static final Term<Integer> GRACE = Term.whole("000-E17.grace", 5, "signal.source.ours");

    Courses(Book book, Policy policy, LocalDate asOf) {
        this(
                book,
                book.current(Reading.class).stream()
                        .sorted(Comparator.comparing(one -> one.fact().during().from()))
                        .collect(Collectors.groupingBy(one -> one.fact().measure())),
                book.current(Perception.class).stream()
                        .sorted(Comparator.comparing(one -> one.fact().saidOn()))
                        .collect(Collectors.groupingBy(one -> one.fact().measure())),
                book.inForce(Ramp.class).stream()
                        .collect(Collectors.groupingBy(one -> one.fact().measure())),
                policy.of(RampCurve.TOLERANCE),
                asOf,
                asOf.minusDays(policy.of(GRACE)));
    }

    /** With those both have stopped. */
    List<MeasureCourse> ever() {
        return book.current(Measure.class).stream().map(this::course).toList();
    }

    /** Those not stopped by the day. */
    List<MeasureCourse> asked() {
        Set<Ref<Measure>> stopped = book.inForce(StoppedMeasure.class).stream()
                .filter(one -> !one.fact().stoppedOn().isAfter(asOf))
                .map(one -> one.fact().measure())
                .collect(Collectors.toSet());
        return book.current(Measure.class).stream()
                .filter(measure -> !stopped.contains(measure.ref()))
                .map(this::course)
                .toList();
    }

    private MeasureCourse course(Recorded<Measure> measure) {
        Optional<Recorded<Ramp>> ramp =
                ramps.getOrDefault(measure.ref(), List.of()).stream().findFirst();
        List<JudgedReading> read = readings.getOrDefault(measure.ref(), List.of()).stream()
                .map(reading -> JudgedReading.of(measure, ramp, reading, tolerance))
                .toList();
        return new MeasureCourse(
                measure, ramp, read, perceptions.getOrDefault(measure.ref(), List.of()), unread(measure, read));
    }

    /** Counted from the end of the last period read, or else from the day since which the measure holds. */
    private int unread(Recorded<Measure> measure, List<JudgedReading> read) {
        LocalDate since = read.stream()
                .map(one -> one.reading().fact())
                .filter(one -> one.status() != Reading.Status.NO_DATA)
                .map(one -> one.during().to())
                .max(Comparator.naturalOrder())
                .orElse(measure.effectiveOn());
        return measure.fact().period().between(since, readUpTo);
    }
}
