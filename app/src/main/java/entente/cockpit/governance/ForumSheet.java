package entente.cockpit.governance;

import entente.cockpit.PageSignals;
import entente.governance.forum.AgendaItem;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.NotFound;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One forum: what it is for, who sits in it, what it will take up, and how it has met. */
public record ForumSheet(
        Side reader,
        LocalDate today,
        ForumLine line,
        List<Sitting> ahead,
        List<Sitting> past,
        List<AgendaItem> agenda,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final int SHOWN = 6;
    private static final int SHOWN_PAST = 12;

    public ForumSheet {
        ahead = List.copyOf(ahead);
        past = List.copyOf(past);
        agenda = List.copyOf(agenda);
        signals = List.copyOf(signals);
    }

    public static ForumSheet of(
            String code, Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        Book shared = book.shared().on(day);
        ForumLine line = Sittings.forums(shared).stream()
                .filter(forum -> forum.fact().code().equals(code))
                .map(forum -> ForumLine.of(shared, forum, day))
                .findFirst()
                .orElseThrow(() -> new NotFound("no such forum: " + code));
        List<Sitting> all = Sittings.of(shared, day).of(line.forum().ref());
        return new ForumSheet(
                reader,
                day,
                line,
                all.stream().filter(one -> one.isAhead(day)).limit(SHOWN).toList(),
                all.reversed().stream()
                        .filter(one -> !one.isAhead(day))
                        .limit(SHOWN_PAST)
                        .toList(),
                WholeAgenda.ITSELF.of(shared, line.forum(), day),
                PageSignals.about(own, line.forum().id()),
                asOf);
    }
}
