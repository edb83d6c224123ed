package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.cockpit.EarlierBooks;
import entente.cockpit.Judgements;
import entente.cockpit.Moment;
import entente.cockpit.team.OwnMirror;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Viewpoint;
import entente.ledger.postgres.Ledger;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.team.PairChemistry;
import entente.team.pair.PairCourse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a page's sheet together from what its reader may know, today or as of a day. */
@Component
class Sheets {
    private final Ledger ledger;
    private final Judgements judgements;
    private final EarlierBooks earlier;

    Sheets(Ledger ledger, Judgements judgements, EarlierBooks earlier) {
        this.ledger = ledger;
        this.judgements = judgements;
        this.earlier = earlier;
    }

    /** How a sheet is put together from what its reader may know on a day. */
    interface Making<T> {
        T of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf);
    }

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

    /** The moment a page is read at: now, or the end of the earlier day it shows. */
    Instant readAt(Member member, @Nullable String asOf) {
        Moment moment = Moment.of(asOf, null, ledger.clock(), member.arrangementZone());
        return moment.on().isBefore(moment.today())
                ? moment.on().plusDays(1).atStartOfDay(moment.zone()).toInstant()
                : ledger.clock().instant();
    }

    /** The colour of the two on a page's day, as a member sees it (003-34, I-8); a coach too, to whom nothing of the pair was opened. */
    Optional<PairChemistry> colour(Member member, @Nullable String asOf) {
        Moment moment = Moment.of(asOf, null, ledger.clock(), member.arrangementZone());
        Book shared = member.may(Right.READ)
                ? member.sharedBook(ledger)
                : ledger.book(member.reader(), member.arrangement(), Viewpoint.SHARED);
        return PairCourse.of(earlier.of(shared, moment).on(moment.on()), moment.on())
                .chemistry(moment.on())
                .map(Recorded::fact);
    }

    /** What a member's own side holds on the member today. */
    OwnMirror held(Member member) {
        LocalDate today = LocalDate.now(ledger.clock().withZone(member.arrangementZone()));
        return OwnMirror.of(
                ledger.book(member.reader(), member.arrangement(), Viewpoint.of(member.side()))
                        .on(today),
                member.person().email(),
                today);
    }
}
