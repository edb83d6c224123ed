package entente.cockpit;

import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import java.util.List;

/** How far a judgement knew the chains it read. */
record Extent(long shared, long own) {
    static Extent of(Book book) {
        long own = book.viewpoint()
                .side()
                .map(side -> book.head(Chain.of(side)).seq())
                .orElse(0L);
        return new Extent(book.head(Chain.SHARED).seq(), own);
    }

    /** With what the judgement itself added, where nobody else's entry came between: that one is still to be judged. */
    Extent and(List<Entry> said) {
        if (said.isEmpty()) {
            return this;
        }
        boolean inShared = said.getFirst().chain() == Chain.SHARED;
        if (said.getFirst().seq() != (inShared ? shared : own) + 1) {
            return this;
        }
        long last = said.getLast().seq();
        return inShared ? new Extent(last, own) : new Extent(shared, last);
    }
}
