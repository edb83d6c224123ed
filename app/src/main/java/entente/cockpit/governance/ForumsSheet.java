package entente.cockpit.governance;

import entente.cockpit.PageSignals;
import entente.governance.forum.AgendaItem;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Policy;
import entente.signal.Signal;
import entente.team.duty.TouchView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The desk of whoever keeps the two sides together: what meets next, what waits for it, what is late and how long until it climbs, and
 * which touch points nobody has looked at.
 *
 * @param next one of each forum, the soonest first
 * @param untold sessions whose day is over and nobody said what became of them
 * @param late what is late, the latest first
 * @param touch places where both touch that rub, or of which nothing is known
 */
public record ForumsSheet(
        Side reader,
        LocalDate today,
        List<ForumLine> forums,
        List<Sitting> next,
        List<Sitting> untold,
        int waiting,
        List<Waits> late,
        List<TouchView> touch,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final int SHOWN = 8;
    private static final Set<String> PRACTICES = Set.of("000-07");

    public ForumsSheet {
        forums = List.copyOf(forums);
        next = List.copyOf(next);
        untold = List.copyOf(untold);
        late = List.copyOf(late);
        touch = List.copyOf(touch);
        signals = List.copyOf(signals);
    }

    /** What a session is about is what both sides know, so both see the same. */
    public static ForumsSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        Book shared = book.shared().on(day);
        Sittings sittings = Sittings.of(shared, day);
        List<AgendaItem> waiting = WholeAgenda.ITSELF.waiting(shared, day);
        List<ForumLine> forums = Sittings.forums(shared).stream()
                .map(forum -> ForumLine.of(shared, forum, day))
                .toList();
        return new ForumsSheet(
                reader,
                day,
                forums,
                forums.stream()
                        .flatMap(line -> line.next().stream())
                        .sorted(Comparator.comparing(Sitting::startsAt))
                        .limit(SHOWN)
                        .toList(),
                sittings.all()
                        .filter(one -> one.isUntold(day))
                        .sorted(Comparator.comparing(Sitting::on).reversed())
                        .limit(SHOWN)
                        .toList(),
                waiting.size(),
                waiting.stream()
                        .filter(item -> item.late() > 0)
                        .sorted(Comparator.comparingLong(AgendaItem::late).reversed())
                        .limit(SHOWN)
                        .map(Waits::new)
                        .toList(),
                TouchView.all(shared, Policy.of(shared), day).stream()
                        .filter(one -> one.band() != Band.WELL)
                        .limit(SHOWN)
                        .toList(),
                PageSignals.toLookAt(own, PRACTICES),
                asOf);
    }

    public boolean isEmpty() {
        return forums.isEmpty();
    }
}
