package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.EarlierBooks;
import entente.cockpit.Judgements;
import entente.cockpit.Moment;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.postgres.Ledger;
import entente.page.AsOf;
import entente.signal.Judgement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages that show what a member's book holds on a day: the day is read, the book of that day opened and judged, and the sheet made of both. */
@Component
class DatedSheets {
    private final Ledger ledger;
    private final Judgements judgements;
    private final EarlierBooks earlier;

    DatedSheets(Ledger ledger, Judgements judgements, EarlierBooks earlier) {
        this.ledger = ledger;
        this.judgements = judgements;
        this.earlier = earlier;
    }

    /** How a sheet is put together from what its reader may know on a day. */
    interface Making<T> {
        T of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf);
    }

    /** The sheet of the page of that name, as of the day asked for or of today. */
    <T> T of(Member member, @Nullable String asOf, String page, Making<T> making) {
        Moment moment = Moment.of(asOf, null, ledger.clock(), member.arrangementZone());
        Book today = member.book(ledger);
        Book book = earlier.of(today, moment);
        return making.of(
                member.side(),
                book.on(moment.on()),
                judgements.of(book, moment.on()),
                moment.on(),
                moment.through(today, "/arrangements/" + member.arrangement() + "/" + page));
    }
}
