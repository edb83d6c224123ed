package entente.governance.load;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The adaptive load index as one side sees it on a day (003-13, I-7): six indicators of 0 to 2 points, 0 to 12 in all.
 *
 * @param said what the side said last, up to the day
 * @param points in the order of the six
 */
public record LoadIndex(Recorded<ArrangementProfile> said, List<LoadPoint> points) {
    /** The most there can be. */
    public static final int WHOLE = 12;

    public LoadIndex {
        points = List.copyOf(points);
    }

    /** As known to the book, on a day that may lie back; empty where the side had said nothing by then. */
    public static Optional<LoadIndex> of(Book book, Side side, Policy policy, LocalDate day) {
        LoadFacts facts = LoadFacts.of(book);
        return book.current(ArrangementProfile.class).stream()
                .filter(one -> one.fact().side() == side && !one.fact().saidOn().isAfter(day))
                .max(Comparator.comparing(one -> one.fact().saidOn()))
                .map(one -> new LoadIndex(one, LoadPoint.all(one, facts, policy, day)));
    }

    public Side side() {
        return said.fact().side();
    }

    /** What it is at least, whatever is not known. */
    public int least() {
        return points.stream().mapToInt(LoadPoint::least).sum();
    }

    /** What it is at most, whatever is not known. */
    public int most() {
        return points.stream().mapToInt(LoadPoint::most).sum();
    }

    /** 0 to 12 points; Unknown, with what they lie between, where one of the six is not known. */
    public Figure figure() {
        List<Explanation> six =
                points.stream().map(one -> one.points().because()).toList();
        return least() == most()
                ? Figure.known(
                        Amount.count(least()),
                        Explanation.of("load.index", side(), least()).because(six))
                : Figure.unknown(Text.of("load.between", side(), least(), most()), six);
    }

    /** What adds most to it, everything that adds as much; nothing where nothing adds. */
    public List<LoadPoint> heaviest() {
        int most = points.stream().mapToInt(LoadPoint::least).max().orElse(0);
        return points.stream().filter(one -> most > 0 && one.least() == most).toList();
    }
}
