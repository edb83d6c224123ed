package entente.cockpit.paper;

import entente.access.Member;
import entente.cockpit.EarlierBooks;
import entente.cockpit.Judgements;
import entente.cockpit.Moment;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.postgres.Ledger;
import entente.paper.Paper;
import org.jspecify.annotations.Nullable;

/** Puts a paper together from what its reader may know: the joint pack from the shared record alone, whoever asks for it, and by whatever way. */
public final class PaperDesk {
    private final Ledger ledger;
    private final Judgements judgements;
    private final EarlierBooks earlier;

    public PaperDesk(Ledger ledger, Judgements judgements, EarlierBooks earlier) {
        this.ledger = ledger;
        this.judgements = judgements;
        this.earlier = earlier;
    }

    /**
     * The paper as the person may have it.
     *
     * @param protocol what both sides agreed about the use of what is handed round, where they did; it goes along
     */
    public Paper of(@Nullable Text protocol, Member member, PaperKind kind, Moment moment) {
        return switch (kind) {
            case PACK -> JointPack.of(shared(protocol, member, moment));
            case BOARD -> BoardPaper.of(member.side(), shared(protocol, member, moment), own(protocol, member, moment));
        };
    }

    public Ground shared(@Nullable Text protocol, Member member, Moment moment) {
        return ground(protocol, member, member.sharedBook(ledger), moment);
    }

    public Ground own(@Nullable Text protocol, Member member, Moment moment) {
        return ground(protocol, member, member.book(ledger), moment);
    }

    private Ground ground(@Nullable Text protocol, Member member, Book today, Moment moment) {
        Book book = earlier.of(today, moment);
        return new Ground(
                member.arrangementName(),
                book.on(moment.on()),
                judgements.of(book, moment.on()),
                moment.on(),
                moment.knownOn(),
                foot(protocol));
    }

    /** What stands at the foot of every page. */
    public static Text foot(@Nullable Text protocol) {
        return protocol == null ? Text.of("paper.foot") : protocol;
    }
}
