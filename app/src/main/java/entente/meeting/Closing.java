package entente.meeting;

import entente.access.Member;
import entente.access.Right;
import entente.governance.Governance;
import entente.governance.forum.ForumSession;
import entente.governance.forum.MinutesLine;
import entente.governance.forum.Outcome;
import entente.governance.forum.SessionState;
import entente.governance.forum.Sitting;
import entente.kernel.Conflict;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From what people wrote to what both sides know: an item closed is its actions and its decision recorded, a session closed is its minutes. */
public final class Closing {
    private final Ledger ledger;
    private final Meetings meetings;
    private final Attendances attendances;
    private final Ratings ratings;
    private final Endings endings;

    public Closing(Ledger ledger, Meetings meetings, Attendances attendances, Ratings ratings, Endings endings) {
        this.ledger = ledger;
        this.meetings = meetings;
        this.attendances = attendances;
        this.ratings = ratings;
        this.endings = endings;
    }

    /** Closes an item for good; what people said under it that they will do, and what they decided, becomes facts. */
    public void item(Member member, Sitting sitting, Edit edit) {
        SessionKey key = SessionKey.of(member.arrangement(), sitting);
        mayClose(member, sitting, key, edit);
        meetings.close(member, key, edit);
        boolean recorded = false;
        try {
            List<ItemDraft> closed = List.of(meetings.get(member, key, edit.item()));
            say(member, book -> recording(member, sitting, book).of(closed).toList());
            recorded = true;
        } finally {
            if (!recorded) {
                meetings.reopen(member, key, edit.item());
            }
        }
    }

    /** What cannot be decided so is refused before anything is closed, and stays drafted. */
    private void mayClose(Member member, Sitting sitting, SessionKey key, Edit edit) {
        member.must(Right.RECORD);
        ItemDraft item = meetings.get(member, key, edit.item());
        Recording recording = recording(member, sitting, member.sharedBook(ledger));
        Refused.unless(!recording.isUnsaid(item, edit.outcome()), "choice", "forum.refused.unsaid", item.title());
        DecisionDraft decision = item.decision();
        if (!item.closed() && edit.outcome() == Outcome.DECIDED && decision != null && decision.isChosen()) {
            ledger.tryAppend(
                    member.reader(),
                    member.arrangement(),
                    member.voice(),
                    Chain.SHARED,
                    List.of(recording.tried(item)));
        }
    }

    /**
     * Closes the session: its minutes are one fact from here on, and so is every action. What nobody closed is left over, and what the own
     * side decided in it was decided on the day it was really held.
     *
     * @param lasted in minutes; none where it took as long as planned
     */
    public void session(Member member, Sitting sitting, LocalDate heldOn, @Nullable Integer lasted) {
        member.must(Right.RECORD);
        SessionKey key = SessionKey.of(member.arrangement(), sitting);
        UUID id = Ids.next(ledger.clock().instant());
        endings.end(member, key, id, () -> {
            List<ItemDraft> items = meetings.list(member, key);
            Statement minutes = new Statement.Say(
                    id, Governance.FORUM_SESSION, held(member, sitting, heldOn, lasted, items), today(member));
            Set<UUID> later = heldLater(member, sitting, heldOn);
            say(member, book -> {
                if (isHeld(book, sitting)) {
                    throw new Conflict(Text.of("forum.conflict.ended"));
                }
                Recording recording =
                        new Recording(sitting, new SessionDay(today(member), heldOn), book, member.voice());
                Stream<Statement> days = new HeldDay(sitting, heldOn, book, member.voice())
                        .amendments()
                        .filter(one -> later.contains(one.fact()))
                        .map(Function.identity());
                return Stream.of(recording.atEnd(items), days, Stream.of(minutes))
                        .flatMap(said -> said)
                        .toList();
            });
        });
    }

    /** Whose day can be mended: what somebody may not say any more, for whatever reason, keeps no session from ending. */
    private Set<UUID> heldLater(Member member, Sitting sitting, LocalDate heldOn) {
        return new HeldDay(sitting, heldOn, member.sharedBook(ledger), member.voice())
                .amendments()
                .filter(one -> isTaken(member, one))
                .map(Statement.Amend::fact)
                .collect(Collectors.toSet());
    }

    private boolean isTaken(Member member, Statement said) {
        try {
            ledger.tryAppend(member.reader(), member.arrangement(), member.voice(), Chain.SHARED, List.of(said));
            return true;
        } catch (Refused | Conflict refused) {
            return false;
        }
    }

    private static boolean isHeld(Book book, Sitting sitting) {
        return book.current(ForumSession.class).stream()
                .map(one -> one.fact())
                .anyMatch(one -> one.state() == SessionState.HELD
                        && one.forum().equals(sitting.forum().ref())
                        && one.plannedOn().equals(sitting.plannedOn()));
    }

    private ForumSession held(
            Member member, Sitting sitting, LocalDate heldOn, @Nullable Integer lasted, List<ItemDraft> items) {
        Ratings.Worth worth = ratings.worth(member, sitting).orElse(null);
        return new ForumSession(
                sitting.forum().ref(),
                sitting.plannedOn(),
                SessionState.HELD,
                today(member),
                heldOn,
                null,
                null,
                lasted,
                worth == null ? null : worth.mean(),
                worth == null ? null : worth.people(),
                attendances.written(member, sitting),
                minutes(items));
    }

    private static List<MinutesLine> minutes(List<ItemDraft> items) {
        List<MinutesLine> lines = new ArrayList<>();
        for (ItemDraft item : items) {
            lines.add(item.kept(lines.size() + 1));
        }
        return lines;
    }

    private Recording recording(Member member, Sitting sitting, Book book) {
        return new Recording(sitting, SessionDay.of(sitting, today(member)), book, member.voice());
    }

    private void say(Member member, Function<Book, List<Statement>> said) {
        ledger.append(member.reader(), member.arrangement(), member.voice(), Chain.SHARED, said);
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }
}
