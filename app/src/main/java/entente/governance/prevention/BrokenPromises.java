package entente.governance.prevention;

import entente.arrangement.Promise;
import entente.arrangement.Promises;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Promises not kept by the day both signed: what one side alone has written down is nobody's result yet. */
final class BrokenPromises {
    private BrokenPromises() {}

    static Stream<Recorded<Promise>> all(Book book, LocalDate asOf) {
        Set<UUID> saidKept = saidKept(book, asOf);
        return book.inForce(Promise.class).stream()
                .filter(promise -> isBroken(promise.fact(), asOf) && !saidKept.contains(promise.id()));
    }

    /** Whoever says that a promise was kept by its day is heard until the other side disputes it. */
    private static Set<UUID> saidKept(Book book, LocalDate asOf) {
        return Promises.asLastSaid(book, asOf).stream()
                .filter(said -> !isBroken(said.fact(), asOf) && !said.version().isDisputed())
                .map(Recorded::id)
                .collect(Collectors.toSet());
    }

    private static boolean isBroken(Promise promise, LocalDate asOf) {
        LocalDate kept = promise.keptOn();
        return (kept == null ? asOf : kept).isAfter(promise.promisedOn());
    }
}
