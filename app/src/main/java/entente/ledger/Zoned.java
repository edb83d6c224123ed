package entente.ledger;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;

/** The fact that says in which zone the dates of an arrangement are meant. */
public interface Zoned extends Fact {
    ZoneId zoneId();

    /** What both know of it first; UTC while nobody has said it. */
    static ZoneId of(Book book) {
        return book.kinds()
                .current(Zoned.class, book)
                .min(Comparator.comparing(said -> said.chain() != Chain.SHARED))
                .map(said -> said.fact().zoneId())
                .orElse(ZoneOffset.UTC);
    }
}
