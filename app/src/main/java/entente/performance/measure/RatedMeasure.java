package entente.performance.measure;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Voice;
import entente.performance.MeasureRating;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A measure as both sides rated it (I-16).
 *
 * @param ratings at most one a side
 */
public record RatedMeasure(MeasureCourse course, List<Recorded<MeasureRating>> ratings) {
    /** From here on something matters, or is easy: the middle of the scale. */
    static final BigDecimal MIDDLE = BigDecimal.valueOf(3);

    /** Where a measure lies between what matters and what is easy. */
    public enum Place {
        MATTERS_EASY,
        MATTERS_HARD,
        EASY_ONLY,
        NEITHER
    }

    public RatedMeasure {
        ratings = List.copyOf(ratings);
    }

    /** Measures in their order, with what the book knows of their ratings. */
    public static List<RatedMeasure> all(Book book, List<MeasureCourse> courses) {
        List<Recorded<MeasureRating>> ratings = book.current(MeasureRating.class);
        return courses.stream()
                .map(course -> new RatedMeasure(
                        course,
                        ratings.stream()
                                .filter(one -> one.fact()
                                        .measure()
                                        .equals(course.measure().ref()))
                                .toList()))
                .toList();
    }

    public Optional<Recorded<MeasureRating>> by(Side side) {
        return ratings.stream().filter(one -> one.by() == Voice.of(side)).findFirst();
    }

    /** How much it matters, from 1 to 5: the mean of both sides. Unknown where nobody said. */
    public Figure importance() {
        return mean("performance.rated.importance", MeasureRating::importance);
    }

    /** How easy it is to take, from 1 to 5: the mean of both sides. Unknown where nobody said. */
    public Figure ease() {
        return mean("performance.rated.ease", MeasureRating::ease);
    }

    /** How many of the five questions every side that answered says yes to. Unknown where nobody answered. */
    public Figure quality() {
        if (ratings.isEmpty()) {
            return unrated();
        }
        long yes = Stream.<Predicate<MeasureRating>>of(
                        MeasureRating::drivesOutcome,
                        MeasureRating::canBeMoved,
                        MeasureRating::sourceAccepted,
                        MeasureRating::hardToGame,
                        MeasureRating::changesDecision)
                .filter(question -> ratings.stream().map(Recorded::fact).allMatch(question))
                .count();
        return Figure.known(
                BigDecimal.valueOf(yes),
                Unit.COUNT,
                Explanation.of("performance.rated.quality", course.said().name())
                        .because(leaves()));
    }

    /** Where it lies; nowhere until a side has rated it. */
    public Optional<Place> place() {
        return importance().known().map(matters -> {
            boolean easy = ease().known().orElseThrow().compareTo(MIDDLE) >= 0;
            return matters.compareTo(MIDDLE) >= 0
                    ? easy ? Place.MATTERS_EASY : Place.MATTERS_HARD
                    : easy ? Place.EASY_ONLY : Place.NEITHER;
        });
    }

    private Figure mean(String key, Function<MeasureRating, Rating> which) {
        if (ratings.isEmpty()) {
            return unrated();
        }
        BigDecimal sum = ratings.stream()
                .map(one -> BigDecimal.valueOf(which.apply(one.fact()).points()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.known(
                sum.divide(BigDecimal.valueOf(ratings.size()), MathContext.DECIMAL64),
                Unit.RATIO,
                Explanation.of(key, course.said().name(), ratings.size()).because(leaves()));
    }

    private Figure unrated() {
        return Figure.unknown(Text.of("performance.rated.none", course.said().name()));
    }

    private List<Explanation> leaves() {
        return ratings.stream()
                .map(one -> Explanation.of(
                                "performance.rated.one",
                                one.by(),
                                one.fact().importance().points(),
                                one.fact().ease().points(),
                                one.fact().yes())
                        .from(one.source()))
                .toList();
    }
}
