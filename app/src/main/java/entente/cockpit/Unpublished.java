package entente.cockpit;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.PublicationPlan;
import entente.ledger.Voice;

/**
 * What one side knows alone and could show to both.
 *
 * @param facts how many there are
 * @param nothingShared whether the side has said nothing yet that both see: it began alone, and the other is there now
 */
public record Unpublished(int facts, boolean nothingShared) {
    public static Unpublished of(Side side, Book book) {
        boolean silent =
                book.histories().noneMatch(h -> h.chain() == Chain.SHARED && h.saidFirstBy() == Voice.of(side));
        return new Unpublished(PublicationPlan.everything(book, side).size(), silent);
    }

    public boolean isEmpty() {
        return facts == 0;
    }
}
