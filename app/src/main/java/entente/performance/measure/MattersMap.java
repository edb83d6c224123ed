package entente.performance.measure;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.performance.Matter;
import entente.performance.Measure;
import entente.performance.measure.RatedMeasure.Place;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What matters against what is easy (001-08): measures as both rated them, and what matters to either side without any measure.
 *
 * @param matters of both sides, those that matter most first
 */
public record MattersMap(List<RatedMeasure> measures, List<Recorded<Matter>> matters) {
    /** How many yes of five a measure needs to be kept (I-16). */
    public static final int KEEP = 4;

    public MattersMap {
        measures = List.copyOf(measures);
        matters = List.copyOf(matters);
    }

    public static MattersMap of(Book book, Policy policy, LocalDate asOf) {
        return new MattersMap(
                RatedMeasure.all(book, MeasureCourse.all(book, policy, asOf)),
                book.current(Matter.class).stream()
                        .sorted(Comparator.comparing(
                                        (Recorded<Matter> one) -> one.fact().importance())
                                .reversed())
                        .toList());
    }

    public List<RatedMeasure> rated() {
        return measures.stream().filter(one -> !one.ratings().isEmpty()).toList();
    }

    /** Easy to take, and of no matter: what to let go. */
    public List<RatedMeasure> retire() {
        return measures.stream()
                .filter(one -> one.place().filter(Place.EASY_ONLY::equals).isPresent())
                .toList();
    }

    /** What matters, and is no good measure yet: fewer than four of five. */
    public List<RatedMeasure> weak() {
        return measures.stream()
                .filter(one -> one.quality()
                        .known()
                        .filter(yes -> yes.intValue() < KEEP)
                        .isPresent())
                .filter(one -> !retire().contains(one))
                .toList();
    }

    /** What a side named among what matters most to it and nothing measures: it names no measure, or one that is not recorded. */
    public List<Recorded<Matter>> unmeasured(int most) {
        Set<Ref<Measure>> known =
                measures.stream().map(one -> one.course().measure().ref()).collect(Collectors.toSet());
        return Arrays.stream(Side.values())
                .flatMap(side -> matters.stream()
                        .filter(one -> one.fact().side() == side)
                        .limit(most))
                .filter(one -> one.fact().measure() == null
                        || !known.contains(one.fact().measure()))
                .toList();
    }
}
