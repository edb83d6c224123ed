package entente.cockpit.web;

import entente.access.Member;
import entente.access.Names;
import entente.cockpit.governance.SessionReader;
import entente.cockpit.governance.SessionSheet;
import entente.cockpit.governance.Unsaved;
import entente.cockpit.governance.WholeAgenda;
import entente.governance.forum.AgendaItem;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.NotFound;
import entente.learning.lesson.LessonCase;
import entente.learning.lesson.Lessons;
import entente.ledger.Book;
import entente.ledger.postgres.Ledger;
import entente.meeting.Attendances;
import entente.meeting.Endings;
import entente.meeting.ItemDraft;
import entente.meeting.Meetings;
import entente.meeting.Ratings;
import entente.meeting.SessionKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a session's sheet together from what both sides know and what is being written. */
@Component
class SessionDesk {
    private final Ledger ledger;
    private final Meetings meetings;
    private final Attendances attendances;
    private final Ratings ratings;
    private final Endings endings;
    private final Names names;

    SessionDesk(
            Ledger ledger, Meetings meetings, Attendances attendances, Ratings ratings, Endings endings, Names names) {
        this.ledger = ledger;
        this.meetings = meetings;
        this.attendances = attendances;
        this.ratings = ratings;
        this.endings = endings;
        this.names = names;
    }

    Sitting get(Member member, String session) {
        return get(book(member), today(member), session);
    }

    private static Sitting get(Book book, LocalDate today, String session) {
        return Sittings.of(book, today).find(session).orElseThrow(() -> new NotFound("no such session: " + session));
    }

    /** As a page that is open asks for one of its items: nothing is read that only the whole page shows, and that in one transaction. */
    SessionSheet ofItems(Member member, String session, @Nullable Unsaved unsaved) {
        return ledger.together(member.reader(), () -> itemsNow(member, session, unsaved));
    }

    private SessionSheet itemsNow(Member member, String session, @Nullable Unsaved unsaved) {
        Book book = book(member);
        LocalDate today = today(member);
        Sitting sitting = get(book, today, session);
        SessionKey key = SessionKey.of(member.arrangement(), sitting);
        return SessionSheet.ofItems(
                SessionReader.of(member),
                today,
                sitting,
                endings.isEnded(member, key),
                meetings.list(member, key),
                names.of(member),
                lessons(book, today),
                unsaved);
    }

    SessionSheet sheet(Member member, String session, @Nullable Unsaved unsaved) {
        Book book = book(member);
        Sitting sitting = get(book, today(member), session);
        List<ItemDraft> items = meetings.list(member, SessionKey.of(member.arrangement(), sitting));
        boolean ended = endings.isEnded(member, SessionKey.of(member.arrangement(), sitting));
        return new SessionSheet(
                SessionReader.of(member),
                today(member),
                sitting,
                ended,
                ended ? List.of() : waiting(book, today(member), sitting, items),
                items,
                attendances.list(member, sitting),
                ratings.own(member, sitting),
                ratings.worth(member, sitting),
                names.of(member),
                lessons(book, today(member)),
                unsaved);
    }

    /** Always of what both sides know: what one side keeps to itself never reaches a page both write on. */
    List<AgendaItem> agenda(Member member, Sitting sitting) {
        return WholeAgenda.ITSELF.of(book(member), sitting.forum(), today(member));
    }

    private static List<AgendaItem> waiting(Book book, LocalDate today, Sitting sitting, List<ItemDraft> items) {
        Set<UUID> there = items.stream()
                .map(ItemDraft::about)
                .filter(about -> about != null)
                .collect(Collectors.toSet());
        return sitting.isHeld() || sitting.isCancelled()
                ? List.of()
                : WholeAgenda.ITSELF.of(book, sitting.forum(), today).stream()
                        .filter(item -> !there.contains(item.about().fact()))
                        .toList();
    }

    private static Map<UUID, LessonCase> lessons(Book book, LocalDate today) {
        return Lessons.of(book, today).now().stream()
                .collect(Collectors.toMap(one -> one.situation().fact().id(), Function.identity()));
    }

    private Book book(Member member) {
        return member.sharedBook(ledger).on(today(member));
    }

    LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }
}
