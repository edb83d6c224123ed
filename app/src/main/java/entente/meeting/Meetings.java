package entente.meeting;

import entente.access.Member;
import entente.access.Right;
import entente.governance.forum.AgendaItem;
import entente.governance.forum.AgendaSort;
import entente.governance.forum.Outcome;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Ids;
import entente.ledger.postgres.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/** The agenda and minutes of sessions while people of both sides write in them. */
public final class Meetings {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NOTE = 20_000;

    private final Transactions transactions;
    private final Clock clock;
    private final Endings endings;
    private final Consumer<MinutesChanged> afterwards;

    public Meetings(DataSource source, Clock clock, Endings endings, Consumer<MinutesChanged> afterwards) {
        this.transactions = new Transactions(source);
        this.endings = endings;
        this.clock = clock;
        this.afterwards = afterwards;
    }

    public List<ItemDraft> list(Member member, SessionKey session) {
        member.must(Right.READ);
        return transactions.as(member.reader(), jdbc -> new Items(jdbc, session).list());
    }

    public ItemDraft get(Member member, SessionKey session, UUID item) {
        member.must(Right.READ);
        return transactions
                .as(member.reader(), jdbc -> new Items(jdbc, session).find(item))
                .orElseThrow(() -> new NotFound("no such item: " + item));
    }

    /** Takes over what the agenda wrote by itself; what is there already stays as it is. */
    public void open(Member member, SessionKey session, List<AgendaItem> agenda, Words words) {
        change(member, session, items -> {
            agenda.forEach(item -> items.add(id(), item.sort(), item, cut(title(item, words))));
            return true;
        });
    }

    /** What was left over keeps the name it had: that it was left over is its sort, and would be said once more each time. */
    private static String title(AgendaItem item, Words words) {
        return item.sort() == AgendaSort.LEFT_OVER ? item.about().name() : words.say(item.says());
    }

    public void add(Member member, SessionKey session, String title) {
        Refused.unless(!title.isBlank(), "title", "forum.refused.blank");
        change(member, session, items -> {
            items.add(id(), AgendaSort.ADDED, null, cut(title.strip()));
            return true;
        });
    }

    /** Keeps what was written, or says kindly that somebody else wrote meanwhile. */
    public void write(Member member, SessionKey session, Edit edit) {
        Refused.unless(edit.note().length() <= LONGEST_NOTE, "note", "forum.refused.long", LONGEST_NOTE);
        change(member, session, items -> items.write(edit.item(), edit.version(), edit.note(), edit.outcome()));
    }

    /** Keeps what was written and closes the item, so that nobody writes in it any more. */
    void close(Member member, SessionKey session, Edit edit) {
        Outcome outcome = edit.outcome();
        Refused.unless(outcome != null, "outcome", "forum.refused.outcome");
        DecisionDraft decision = get(member, session, edit.item()).decision();
        boolean chosen = decision != null && decision.isChosen();
        Refused.unless(
                outcome != Outcome.DECIDED || chosen || !edit.note().isBlank(), "note", "forum.refused.decision");
        change(
                member,
                session,
                items -> items.write(edit.item(), edit.version(), edit.note(), outcome)
                        && items.close(edit.item(), edit.version() + 1));
    }

    /** What was closed could not be recorded after all. */
    void reopen(Member member, SessionKey session, UUID item) {
        change(member, session, items -> items.reopen(item));
    }

    /** Keeps what was typed of a decision under the item. */
    void decide(Member member, SessionKey session, UUID item, Seen seen, Map<String, String> texts) {
        change(
                member,
                session,
                items -> new DecisionRows(items.items().jdbc(), session).write(item, seen, id(), texts)
                        && items.touch(item));
    }

    public void act(Member member, SessionKey session, UUID item, ActionDraft action) {
        change(member, session, items -> {
            boolean open = items.touch(item);
            if (open) {
                items.add(item, action);
            }
            return open;
        });
    }

    /** One place up or down among the items. */
    public void move(Member member, SessionKey session, UUID item, boolean up) {
        change(member, session, items -> {
            List<UUID> order = new ArrayList<>(
                    items.items().list().stream().map(ItemDraft::id).toList());
            int at = order.indexOf(item);
            int to = up ? at - 1 : at + 1;
            if (at < 0 || to < 0 || to >= order.size()) {
                return true;
            }
            Collections.swap(order, at, to);
            for (int i = 0; i < order.size(); i++) {
                items.place(order.get(i), i + 1);
            }
            return true;
        });
    }

    private void change(Member member, SessionKey session, Function<ItemChanges, Boolean> change) {
        member.must(Right.RECORD);
        Written written = new Written(member.person().actor(), clock.instant());
        boolean changed = transactions.as(member.reader(), jdbc -> {
            endings.mustBeOpen(jdbc, member, session);
            return change.apply(new ItemChanges(new Items(jdbc, session), written));
        });
        if (!changed) {
            throw new Conflict(Text.of("forum.conflict.written"));
        }
        afterwards.accept(new MinutesChanged(session));
    }

    private UUID id() {
        return Ids.next(clock.instant());
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
