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
import java.util.List;

/** One writer's turn at a chain: its head is held, and the book is what the chain's next entries are checked against. */
record Turn(Chain chain, Book book, Head head, Instant now, ZoneId zone) {

    Turn notBefore(Instant moment) {
        return now.isBefore(moment) ? new Turn(chain, book, head, moment, zone) : this;
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
