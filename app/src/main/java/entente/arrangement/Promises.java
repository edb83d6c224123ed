package entente.arrangement;

import entente.ledger.Agreement;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Version;
import java.time.LocalDate;
import java.util.List;

/** Promises as they stand: date and price as agreed, forecast and fulfilment as last said, since nobody has to agree to a forecast. */
public final class Promises {
    private Promises() {}

    public static List<Recorded<Promise>> asLastSaid(Book book, LocalDate asOf) {
        return book.current(Promise.class).stream()
                .map(promise -> asLastSaid(book, promise, asOf))
                .toList();
    }

    private static Recorded<Promise> asLastSaid(Book book, Recorded<Promise> agreed, LocalDate asOf) {
        return book.history(agreed.id()).stream()
                .flatMap(history -> history.versions().stream())
                .filter(version -> version.number() > agreed.version().number())
                .filter(version -> !version.effectiveOn().isAfter(asOf))
                .reduce((one, later) -> later)
                .map(version -> with(agreed, version))
                .orElse(agreed);
    }

    /** The later version stays behind the figure as its source, with how far it is agreed. */
    private static Recorded<Promise> with(Recorded<Promise> agreed, Version later) {
        if (!(later.fact() instanceof Promise said)) {
            return agreed;
        }
        Agreement standing = later.isAgreed() ? Agreement.AGREED : Agreement.PROPOSED;
        Promise now = agreed.fact().asStanding(said);
        return new Recorded<>(agreed.id(), agreed.kind(), now, later, agreed.chain(), standing);
    }
}
