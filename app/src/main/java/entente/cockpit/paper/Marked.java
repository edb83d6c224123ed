package entente.cockpit.paper;

import entente.kernel.Explanation;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;

/** What a fact is called on paper, with how far it holds: kept to one side, only proposed, disputed. */
final class Marked {
    private Marked() {}

    static Text of(Recorded<?> fact, Object name) {
        Text kept = fact.chain() == Chain.SHARED ? Text.of("paper.plain", name) : Text.of("paper.kept", name);
        Text said = fact.isProposed() ? Text.of("paper.proposed", kept, fact.by()) : kept;
        return fact.dispute()
                .map(dispute -> Text.of("paper.disputed", said, dispute.side()))
                .orElse(said);
    }

    /** The words, marked where they rest on anything that only one side knows. */
    static Text of(Explanation because, Book book, Text says) {
        boolean alone = because.everySource()
                .anyMatch(source -> book.history(source.fact())
                        .filter(history -> history.chain() != Chain.SHARED)
                        .isPresent());
        return alone ? Text.of("paper.counts", says) : says;
    }
}
