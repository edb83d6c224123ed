package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.cockpit.EarlierBooks;
import entente.cockpit.Judgements;
import entente.cockpit.Moment;
import entente.cockpit.governance.PreRead;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.governance.quarter.QuarterCase;
import entente.governance.quarter.Quarters;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the review of a quarter, and puts what is read before it together from two days of the book both share. */
@Component
class QuarterDesk {
    private final Ledger ledger;
    private final Judgements judgements;
    private final EarlierBooks earlier;

    QuarterDesk(Ledger ledger, Judgements judgements, EarlierBooks earlier) {
        this.ledger = ledger;
        this.judgements = judgements;
        this.earlier = earlier;
    }

    QuarterCase get(Member member, UUID review) {
        return quarters(member).find(review).orElseThrow(() -> new NotFound("no such review: " + review));
    }

    /** Of the day it was put before both; of today while nobody has. */
    PreRead preRead(Member member, UUID review) {
        QuarterCase one = get(member, review);
        LocalDate day = issuedOn(one, today(member));
        LocalDate before = quarters(member)
                .before(one)
                .map(other -> issuedOn(other, other.meetsOn()))
                .orElse(one.said().from());
        return PreRead.of(member.side(), one, then(member, day), then(member, before.isBefore(day) ? before : day));
    }

    private static LocalDate issuedOn(QuarterCase one, LocalDate otherwise) {
        return one.preRead() == null ? otherwise : one.preRead().fact().issuedOn();
    }

    private PreRead.Then then(Member member, LocalDate day) {
        Moment moment = new Moment(day, day, today(member), member.arrangementZone());
        Book book = earlier.of(member.sharedBook(ledger), moment);
        return new PreRead.Then(book.on(day), judgements.of(book, day), day);
    }

    /** The session of that name, ahead. */
    Sitting session(Member member, String name) {
        return Sittings.of(shared(member), today(member))
                .find(name)
                .orElseThrow(() -> new Refused("session", Text.of("quarter.refused.nosession", name)));
    }

    private Quarters quarters(Member member) {
        return Quarters.of(shared(member), today(member));
    }

    private Book shared(Member member) {
        return member.sharedBook(ledger).on(today(member));
    }

    UUID say(Member member, Kind<?> kind, Fact fact) {
        Statement said = said(member, kind, fact);
        say(member, List.of(said));
        return said.fact();
    }

    Statement said(Member member, Kind<?> kind, Fact fact) {
        return new Statement.Say(Ids.next(ledger.clock().instant()), kind, fact, today(member));
    }

    List<Entry> say(Member member, List<Statement> said) {
        member.must(Right.RECORD);
        return ledger.append(member.reader(), member.arrangement(), member.voice(), Chain.SHARED, said);
    }

    static String back(Member member, UUID review) {
        return "redirect:/arrangements/" + member.arrangement() + "/quarters/" + review;
    }

    LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }
}
