package entente.cockpit.paper;

import entente.Rooms;
import entente.arrangement.Contract;
import entente.arrangement.Promise;
import entente.commercial.Benefit;
import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.governance.decision.DecidingSide;
import entente.governance.decision.DecisionClass;
import entente.governance.decision.DecisionDraft;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.learning.lesson.Lesson;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Judge;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What papers are made from in tests: an arrangement both know, and what one side keeps beside it. */
final class Grounds {
    static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Instant THEN = Instant.parse("2026-01-02T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-02T08:00:00Z");
    private static final Judge JUDGE = new Judge(Rooms.ALL);

    private Grounds() {}

    static Told shared() {
        Told told = Told.in(Rooms.KINDS, Chain.SHARED, THEN);
        told.fact(
                Side.CLIENT,
                new Contract(
                        "C-1", "Main contract", Money.of("1000000", "EUR"), START, LocalDate.of(2026, 7, 31), 90, null),
                START,
                Side.values());
        told.fact(Side.CLIENT, promise("P-1", "Archive readable", "2026-06-30", "2026-07-20"), START, Side.values());
        told.fact(Side.CLIENT, promise("P-2", "Night load in time", "2026-05-31", null), START, Side.values());
        told.fact(Side.CLIENT, promise("P-3", "Only proposed so far", "2026-09-30", null), START);
        told.fact(
                Side.CLIENT,
                new Benefit(
                        "B-1",
                        "Fewer findings",
                        Money.of("500000", "EUR"),
                        Money.of("120000", "EUR"),
                        START,
                        START,
                        null),
                START);
        told.fact(Side.PROVIDER, action("A-1", "Send the list", Side.PROVIDER, "2026-03-10"), START);
        told.fact(
                Side.CLIENT,
                DecisionDraft.of("D-1", "2026-03-01")
                        .reaching(DecisionClass.STRATEGIC)
                        .whose(DecidingSide.CLIENT)
                        .said(),
                START);
        told.fact(Side.CLIENT, lesson("L-1", "Units were free text"), START);
        return told;
    }

    static Promise promise(
            String code, String objective, String on, @org.jspecify.annotations.Nullable String forecast) {
        return new Promise(
                code,
                objective,
                LocalDate.parse(on),
                Money.of("400000", "EUR"),
                forecast == null ? null : LocalDate.parse(forecast),
                null,
                null);
    }

    static ActionItem action(String code, String what, Side by, String due) {
        return new ActionItem(
                code, what, "Per Lund", by, null, null, START, LocalDate.parse(due), ActionState.OPEN, null, null);
    }

    static Lesson lesson(String code, String situation) {
        return new Lesson(
                code, situation, "Nobody looked", "Look first", null, null, null, null, null, null, null, null, START);
    }

    /** What a side says for itself, beside what both know. */
    static Book beside(Book shared, Side side, List<? extends Fact> kept) {
        Told own = Told.after(shared.seenBy(side), Chain.of(side), LATER);
        for (Fact fact : kept) {
            Kind<?> kind = Rooms.KINDS.of(fact.getClass());
            UUID id =
                    UUID.nameUUIDFromBytes((side + kind.name() + kept.indexOf(fact)).getBytes(StandardCharsets.UTF_8));
            own.say(side, new Statement.Say(id, kind, fact, START));
        }
        return own.book();
    }

    static Ground of(Book book, LocalDate day) {
        return new Ground("Archives", book.on(day), JUDGE.judge(book, day), day, day, Text.of("paper.foot"));
    }
}
