package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.EarlierBooks;
import entente.cockpit.Judgements;
import entente.cockpit.Moment;
import entente.cockpit.paper.BoardPaper;
import entente.cockpit.paper.Ground;
import entente.cockpit.paper.JointPack;
import entente.cockpit.paper.PaperKind;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import entente.paper.Paper;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts a paper together from what its reader may know: the joint pack from the shared record alone, whoever asks for it. */
@Component
class PaperDesk {
    private final Ledger ledger;
    private final Judgements judgements;
    private final EarlierBooks earlier;

    PaperDesk(Ledger ledger, Judgements judgements, EarlierBooks earlier) {
        this.ledger = ledger;
        this.judgements = judgements;
        this.earlier = earlier;
    }

    Paper of(Ui ui, Member member, PaperKind kind, Moment moment) {
        return switch (kind) {
            case PACK -> JointPack.of(shared(ui, member, moment));
            case BOARD -> BoardPaper.of(member.side(), shared(ui, member, moment), own(ui, member, moment));
        };
    }

    Ground shared(Ui ui, Member member, Moment moment) {
        return ground(ui, member, member.sharedBook(ledger), moment);
    }

    Ground own(Ui ui, Member member, Moment moment) {
        return ground(ui, member, member.book(ledger), moment);
    }

    private Ground ground(Ui ui, Member member, Book today, Moment moment) {
        Book book = earlier.of(today, moment);
        return new Ground(
                member.arrangementName(),
                book.on(moment.on()),
                judgements.of(book, moment.on()),
                moment.on(),
                moment.knownOn(),
                foot(ui));
    }

    /** What both sides agreed about the use of what is handed round goes along. */
    static Text foot(Ui ui) {
        return Objects.requireNonNullElseGet(ui.protocol(), () -> Text.of("paper.foot"));
    }
}
