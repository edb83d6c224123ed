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
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From what people wrote to what both sides know: an item closed is its actions recorded, a session closed is its minutes. */
public final class Closing {
    /** So many characters of an action's own id tell it from others of its session. */
    private static final int CODE = 6;

    private final Ledger ledger;
    private final Meetings meetings;
    private final Attendances attendances;

    public Closing(Ledger ledger, Meetings meetings, Attendances attendances) {
        this.ledger = ledger;
        this.meetings = meetings;
        this.attendances = attendances;
    }

    /** Closes an item for good; what people said under it that they will do becomes facts. */
    public void item(Member member, Sitting sitting, Edit edit) {
        SessionKey key = SessionKey.of(member.arrangement(), sitting);
        meetings.close(member, key, edit);
        record(member, sitting, List.of(meetings.get(member, key, edit.item())));
    }

    /**
     * Closes the session: its minutes are one fact from here on. What nobody closed is left over.
     *
     * @param lasted in minutes; none where it took as long as planned
     */
    public void session(Member member, Sitting sitting, LocalDate heldOn, @Nullable Integer lasted) {
        member.must(Right.RECORD);
        SessionKey key = SessionKey.of(member.arrangement(), sitting);
        List<ItemDraft> items = meetings.list(member, key);
        record(member, sitting, items.stream().filter(ItemDraft::closed).toList());
        Attendances.Worth worth = attendances.worth(member, sitting).orElse(null);
        ForumSession held = new ForumSession(
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
                attendances.list(member, sitting),
                minutes(items));
        say(
                member,
                book -> List.of(new Statement.Say(
                        Ids.next(ledger.clock().instant()), Governance.FORUM_SESSION, held, today(member))));
    }

    private static List<MinutesLine> minutes(List<ItemDraft> items) {
        List<MinutesLine> lines = new ArrayList<>();
        for (ItemDraft item : items) {
            lines.add(item.kept(lines.size() + 1));
        }
        return lines;
    }

    /** An action keeps the id it was drafted under, so that none is recorded twice, whatever came between the draft and the fact. */
    private void record(Member member, Sitting sitting, List<ItemDraft> closed) {
        LocalDate today = today(member);
        say(
                member,
                book -> closed.stream()
                        .flatMap(item -> item.actions().stream())
                        .filter(action -> book.history(action.id()).isEmpty())
                        .<Statement>map(action -> new Statement.Say(
                                action.id(), Governance.ACTION_ITEM, fact(sitting, action, today), today))
                        .toList());
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
