package entente.cockpit.governance;

import entente.arrangement.Promise;
import entente.arrangement.Promises;
import entente.cockpit.PageSignals;
import entente.cockpit.delivery.Confidence;
import entente.governance.quarter.QuarterCase;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.measure.BothViews;
import entente.performance.measure.MeasureCourse;
import entente.signal.Judgement;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Shift;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What both sides read before they prepare, on one page: made from the book both share as it was on its day, with the reader's own part
 * first, so that the two read the same figures in their own order.
 *
 * @param day of which it speaks
 * @param own the reader's own part in what needs a look
 * @param promises those that were to be kept in the quarter or are still to be kept
 * @param money what the judge says of money
 * @param service what the judge says of what is measured and felt
 * @param views the newest readings beside what people felt
 * @param since the day with which it is compared
 * @param changed what was answered otherwise then
 */
public record PreRead(
        Side reader,
        QuarterCase one,
        LocalDate day,
        List<Part> own,
        List<Recorded<Promise>> promises,
        List<Confidence> confidences,
        List<Signal> money,
        List<Signal> service,
        List<BothViews> views,
        LocalDate since,
        List<Shift> changed) {
    private static final Set<String> MONEY = Set.of("000-A3", "000-A7", "000-08", "001-07");
    private static final Set<String> SERVICE = Set.of("000-E17", "001-06", "002-03");
    private static final int SHOWN = 7;

    /** The reader's own part in one answer. */
    public record Part(Signal signal, Mirror mirror) {}

    /** A book as it was on a day, judged. */
    public record Then(Book book, Judgement judged, LocalDate day) {}

    public PreRead {
        own = List.copyOf(own);
        promises = List.copyOf(promises);
        confidences = List.copyOf(confidences);
        money = List.copyOf(money);
        service = List.copyOf(service);
        views = List.copyOf(views);
        changed = List.copyOf(changed);
    }

    /**
     * Puts the page together.
     *
     * @param now what both know on its day
     * @param before what both knew when they looked back last
     */
    public static PreRead of(Side reader, QuarterCase one, Then now, Then before) {
        return new PreRead(
                reader,
                one,
                now.day,
                own(reader, now.judged),
                promises(now, one.said().from()),
                Confidence.all(now.book),
                PageSignals.of(now.judged, MONEY),
                PageSignals.of(now.judged, SERVICE),
                MeasureCourse.all(now.book, Policy.of(now.book), now.day).stream()
                        .flatMap(course -> BothViews.of(course).stream())
                        .toList(),
                before.day,
                Shift.between(before.judged, now.judged).stream()
                        .filter(shift -> shift.signal().applies())
                        .filter(shift -> shift.before() != null && shift.after() != null)
                        .toList());
    }

    private static List<Part> own(Side reader, Judgement judged) {
        return judged.direct().stream()
                .filter(Signal::isYes)
                .flatMap(signal -> signal.mirror(reader).stream().map(mirror -> new Part(signal, mirror)))
                .filter(part -> part.mirror.evidence().everySource().findAny().isPresent())
                .limit(SHOWN)
                .toList();
    }

    private static List<Recorded<Promise>> promises(Then now, LocalDate from) {
        return Promises.asLastSaid(now.book, now.day).stream()
                .filter(promise -> Stream.ofNullable(promise.fact().keptOn()).noneMatch(kept -> kept.isBefore(from)))
                .sorted(Comparator.comparing(promise -> promise.fact().promisedOn()))
                .toList();
    }
}
