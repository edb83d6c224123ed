package entente.meeting;

import entente.access.Member;
import entente.access.Right;
import entente.governance.Governance;
import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.governance.forum.ForumSession;
import entente.governance.forum.MinutesLine;
import entente.governance.forum.SessionState;
import entente.governance.forum.Sitting;
import entente.kernel.Conflict;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From what people wrote to what both sides know: an item closed is its actions recorded, a session closed is its minutes. */
public final class Closing {
    /** So many characters of an action's own id tell it from others of its session. */
    private static final int CODE = 6;

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

    /** Closes an item for good; what people said under it that they will do becomes facts. */
    public void item(Member member, Sitting sitting, Edit edit) {
        SessionKey key = SessionKey.of(member.arrangement(), sitting);
        meetings.close(member, key, edit);
        List<ItemDraft> closed = List.of(meetings.get(member, key, edit.item()));
        say(member, book -> actions(member, sitting, book, closed).toList());
    }

    /**
     * Closes the session: its minutes are one fact from here on, and so is every action. What nobody closed is left over.
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
            say(member, book -> {
                if (isHeld(book, sitting)) {
                    throw new Conflict(Text.of("forum.conflict.ended"));
                }
                return Stream.concat(actions(member, sitting, book, items), Stream.of(minutes))
                        .toList();
            });
        });
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

    /** An action keeps the id it was drafted under, so that none is recorded twice, whatever came between the draft and the fact. */
    private Stream<Statement> actions(Member member, Sitting sitting, Book book, List<ItemDraft> items) {
        LocalDate today = today(member);
        return items.stream()
                .flatMap(item -> item.actions().stream())
                .filter(action -> book.history(action.id()).isEmpty())
                .map(action ->
                        new Statement.Say(action.id(), Governance.ACTION_ITEM, fact(sitting, action, today), today));
    }

    private static ActionItem fact(Sitting sitting, ActionDraft action, LocalDate today) {
        String id = action.id().toString();
        LocalDate met = sitting.on().isAfter(today) ? today : sitting.on();
        return new ActionItem(
                sitting.name() + "/" + id.substring(id.length() - CODE),
                action.what(),
                action.owner(),
                action.ownedBy(),
                action.counterpart(),
                sitting.name(),
                action.dueOn().isBefore(met) ? action.dueOn() : met,
                action.dueOn(),
                ActionState.OPEN,
                null,
                null);
    }

    private void say(Member member, Function<Book, List<Statement>> said) {
        ledger.append(member.reader(), member.arrangement(), member.voice(), Chain.SHARED, said);
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }
}
