package entente.cockpit.governance;

import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.governance.quarter.QuarterCase;
import entente.governance.quarter.QuarterReview;
import entente.governance.quarter.Quarters;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every look back at a quarter: what is to be done now for the next, and what became of those before.
 *
 * @param open the next to meet first
 * @param closed the newest first
 * @param sessions in which the next could meet, those of the highest forum first
 */
public record QuarterSheet(
        Side reader,
        LocalDate today,
        List<QuarterCase> open,
        List<QuarterCase> closed,
        List<Sitting> sessions,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final int SHOWN = 3;

    public QuarterSheet {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        sessions = List.copyOf(sessions);
        signals = List.copyOf(signals);
    }

    public static QuarterSheet of(Side reader, Book book, Judgement judged, LocalDate day, @Nullable AsOf asOf) {
        Quarters all = Quarters.of(book, day);
        return new QuarterSheet(
                reader,
                day,
                all.all().stream()
                        .filter(one -> !one.isClosed())
                        .sorted(Comparator.comparing(QuarterCase::meetsOn))
                        .toList(),
                all.all().stream().filter(QuarterCase::isClosed).toList(),
                sessions(book, all, day).toList(),
                signals(judged),
                asOf);
    }

    /** What the judge says of the reviews and needs a look. */
    static List<Signal> signals(Judgement judged) {
        return judged.direct().stream()
                .filter(signal -> signal.about().kind().equals("quarter-review") && signal.isYes())
                .toList();
    }

    private static Stream<Sitting> sessions(Book book, Quarters all, LocalDate day) {
        Set<String> taken = new HashSet<>();
        all.all().forEach(one -> one.sitting().map(Sitting::name).ifPresent(taken::add));
        Sittings sittings = Sittings.of(book, day);
        return Sittings.forums(book).stream()
                .flatMap(forum -> sittings.of(forum.ref()).stream()
                        .filter(one -> one.isAhead(day) && !taken.contains(one.name()))
                        .limit(SHOWN));
    }

    /** The calendar quarter that ends next or ended last, whichever is nearer: what a new review is most likely about. */
    public QuarterSpan proposed() {
        return QuarterSpan.nearest(
                today,
                Stream.concat(open.stream(), closed.stream())
                        .map(QuarterCase::said)
                        .map(QuarterReview::code)
                        .toList());
    }

    public boolean isEmpty() {
        return open.isEmpty() && closed.isEmpty();
    }
}
