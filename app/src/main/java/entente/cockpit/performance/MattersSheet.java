package entente.cockpit.performance;

import entente.cockpit.PageSignals;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import entente.performance.Matter;
import entente.performance.measure.MattersMap;
import entente.performance.measure.RatedMeasure;
import entente.signal.Judgement;
import entente.signal.Policy;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What matters against what is easy, drawn: ease to the right, importance upwards.
 *
 * @param dots rated measures, numbered as the list beside them
 * @param unmeasured what matters most to either side and nothing measures
 */
public record MattersSheet(
        Side reader,
        MattersMap map,
        List<Dot> dots,
        List<Recorded<Matter>> unmeasured,
        Optional<Signal> signal,
        @Nullable AsOf asOf) {
    private static final int MOST = 5;
    private static final BigDecimal ROOM = BigDecimal.valueOf(84);
    private static final BigDecimal EDGE = BigDecimal.valueOf(8);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** Places are percent of the drawing, y growing downwards as SVG has it. */
    public record Place(BigDecimal x, BigDecimal y) {}

    /**
     * One measure.
     *
     * @param mean where the mean of both sides puts it; one of several in one place is shown beside the others
     */
    public record Dot(int number, RatedMeasure measure, Place mean, Optional<Place> client, Optional<Place> provider) {}

    public MattersSheet {
        dots = List.copyOf(dots);
        unmeasured = List.copyOf(unmeasured);
    }

    public static MattersSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        MattersMap map = MattersMap.of(book, Policy.of(book), day);
        List<Dot> dots = new ArrayList<>();
        for (RatedMeasure one : map.rated()) {
            dots.add(dot(dots, one));
        }
        return new MattersSheet(
                reader,
                map,
                dots,
                map.unmeasured(MOST),
                PageSignals.of(own, Set.of("001-08")).stream().findFirst(),
                asOf);
    }

    private static Dot dot(List<Dot> before, RatedMeasure one) {
        Place mean =
                place(one.ease().known().orElseThrow(), one.importance().known().orElseThrow());
        while (isTaken(before, mean)) {
            mean = new Place(mean.x().add(FOUR), mean.y());
        }
        return new Dot(before.size() + 1, one, mean, of(one, Side.CLIENT), of(one, Side.PROVIDER));
    }

    private static boolean isTaken(List<Dot> before, Place place) {
        return before.stream().anyMatch(dot -> dot.mean().equals(place));
    }

    private static Optional<Place> of(RatedMeasure one, Side side) {
        return one.by(side)
                .map(said -> place(
                        BigDecimal.valueOf(said.fact().ease().points()),
                        BigDecimal.valueOf(said.fact().importance().points())));
    }

    private static Place place(BigDecimal ease, BigDecimal importance) {
        return new Place(at(ease), BigDecimal.valueOf(100).subtract(at(importance)));
    }

    private static BigDecimal at(BigDecimal points) {
        return points.subtract(BigDecimal.ONE)
                .multiply(ROOM)
                .divide(FOUR, 1, RoundingMode.HALF_UP)
                .add(EDGE);
    }

    /** Measures the reader's side has not rated. */
    public List<RatedMeasure> unrated() {
        return map.measures().stream().filter(one -> one.by(reader).isEmpty()).toList();
    }
}
