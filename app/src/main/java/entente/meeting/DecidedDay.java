package entente.meeting;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A side answers what the minutes ask of its decision: was it made on the day the session was held? */
public final class DecidedDay {
    private final Ledger ledger;

    public DecidedDay(Ledger ledger) {
        this.ledger = ledger;
    }

    /** It was: the decision says so from now on, and what was foreseen counts from there. */
    public void take(Member member, UUID decision) {
        answer(member, decision, OtherDay::amendment);
    }

    /**
     * It was not: the decision keeps its day, and both read why.
     *
     * @throws Refused where nothing is said
     */
    public void keep(Member member, UUID decision, String why) {
        Refused.unless(!why.isBlank(), "why", "forum.refused.why.keep");
        answer(member, decision, day -> day.kept(why.strip()));
    }

    private void answer(Member member, UUID decision, Function<OtherDay, Statement> answer) {
        member.must(Right.RECORD);
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        ledger.append(
                member.reader(),
                member.arrangement(),
                member.voice(),
                Chain.SHARED,
                (Book book) -> List.of(OtherDay.all(book, today).stream()
                        .filter(day -> day.decision().id().equals(decision) && day.isUpTo(member.side()))
                        .findFirst()
                        .map(answer)
                        .orElseThrow(() -> new NotFound("nothing is asked of the day of " + decision))));
    }
}
