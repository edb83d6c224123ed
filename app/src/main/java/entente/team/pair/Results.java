package entente.team.pair;

import entente.arrangement.Promise;
import entente.arrangement.Promises;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Money;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of the results is below plan, each named: a promise that is late or was kept late, one that costs more than agreed, and whatever rules
 * of measures find behind: a level not reached (002-04), a need unmet (002-07), growth below its curve (002-12).
 */
final class Results {
    private static final Set<String> MEASURED = Set.of("002-04", "002-07", "002-12");

    private Results() {}

    static List<Explanation> behind(List<Signal> signals, Book book, LocalDate asOf) {
        List<Recorded<Promise>> promises = Promises.asLastSaid(book, asOf);
        return Stream.of(
                        promises.stream()
                                .filter(one -> one.fact()
                                        .expectedOn(asOf)
                                        .isAfter(one.fact().promisedOn()))
                                .map(one -> Explanation.of(
                                                "team.d36.behind", one.fact().objective())
                                        .from(one.source())),
                        promises.stream().flatMap(Results::dearer),
                        signals.stream()
                                .filter(one -> MEASURED.contains(one.practice()) && one.band() == Band.ACT)
                                .map(one -> Explanation.of("team.d36.signal", one.answer())
                                        .because(one.figure().because())))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Explanation> dearer(Recorded<Promise> one) {
        Money agreed = one.fact().price();
        Money now = one.fact().priceNow();
        return agreed == null || now == null || now.compareTo(agreed) <= 0
                ? Stream.of()
                : Stream.of(Explanation.of("team.d36.price", one.fact().objective(), now, agreed)
                        .from(one.source()));
    }
}
