package entente.ledger.postgres;

import entente.ledger.Append;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Head;
import entente.ledger.Speaker;
import entente.ledger.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One writer's turn at a chain: its head is held, and the book is what the chain's next entries are checked against. */
record Turn(Chain chain, Book book, Head head, Instant now, ZoneId zone) {

    /** The same turn at one moment with another; that moment is not before what either chain has last. */
    Turn with(Turn other) {
        Instant moment = Stream.of(now, head.at(), other.now, other.head.at())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Turn(chain, book, head, moment, zone);
    }

    List<Entry> make(Speaker speaker, List<Statement> statements) {
        Append append = append(speaker);
        statements.forEach(append::add);
        return append.entries();
    }

    Append append(Speaker speaker) {
        return new Append(book, chain, head, speaker, now, zone);
    }
}
