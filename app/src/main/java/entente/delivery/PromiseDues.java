package entente.delivery;

import entente.arrangement.AgreedTerms;
import entente.arrangement.Promise;
import entente.arrangement.Promises;
import entente.delivery.MilestoneSlip.Due;
import entente.kernel.Source;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The promises of an arrangement as due dates: what time can be judged by on the first day, before any project is recorded. */
final class PromiseDues {

    /**
     * A promise and since when time was given for it.
     *
     * @param from the start of the contract, or else the day since which the promise holds
     */
    record Dated(Promise said, LocalDate from, Source source) {
        Due due(LocalDate asOf) {
            return new Due(
                    said.objective(), from, said.promisedOn(), said.expectedOn(asOf), BigDecimal.ONE, List.of(source));
        }
    }

    private PromiseDues() {}

    static List<Due> of(Book book, AgreedTerms terms, LocalDate asOf) {
        return recorded(book, terms, asOf).map(promise -> promise.due(asOf)).toList();
    }

    static Stream<Dated> recorded(Book book, AgreedTerms terms, LocalDate asOf) {
        return Promises.asLastSaid(book, asOf).stream().map(promise -> dated(promise, terms));
    }

    private static Dated dated(Recorded<Promise> promise, AgreedTerms terms) {
        LocalDate promised = promise.fact().promisedOn();
        LocalDate start = terms.startsOn().orElse(promise.effectiveOn());
        return new Dated(promise.fact(), start.isBefore(promised) ? start : promised, promise.source());
    }
}
