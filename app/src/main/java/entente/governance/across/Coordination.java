package entente.governance.across;

import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the newest profile asks for, and what is there (001-21).
 *
 * @param now the newest
 * @param rose the first profile in today's band, where the one before it lay in a lower one
 * @param before how often they met on the day before it rose
 * @param cadence how often they meet now
 * @param coordinated whether somebody sits in the coordinator's seat
 */
public record Coordination(
        CoordinationIndex now,
        Optional<CoordinationIndex> rose,
        Optional<Cadence> before,
        Optional<Cadence> cadence,
        boolean coordinated) {

    public static Optional<Coordination> of(Book book, Policy policy, LocalDate asOf) {
        List<CoordinationIndex> all = book.current(CoordinationProfile.class).stream()
                .filter(one -> !one.fact().saidOn().isAfter(asOf))
                .sorted(Comparator.comparing((Recorded<CoordinationProfile> one) ->
                                one.fact().saidOn())
                        .reversed())
                .map(one -> CoordinationIndex.of(one, policy))
                .toList();
        return all.stream().findFirst().map(now -> of(now, all, book, asOf));
    }

    private static Coordination of(CoordinationIndex now, List<CoordinationIndex> all, Book book, LocalDate asOf) {
        List<CoordinationIndex> alike =
                all.stream().takeWhile(one -> one.need() == now.need()).toList();
        Optional<CoordinationIndex> rose = all.stream()
                .skip(alike.size())
                .findFirst()
                .filter(earlier -> earlier.need().compareTo(now.need()) < 0)
                .map(earlier -> alike.getLast());
        return new Coordination(
                now,
                rose,
                rose.flatMap(one -> {
                    LocalDate eve = one.profile().fact().saidOn().minusDays(1);
                    return Cadence.of(book.on(eve), eve);
                }),
                Cadence.of(book, asOf),
                Seated.is(book, now.profile().fact().coordinator(), asOf));
    }

    /** Whether the forum that meets most often meets often enough. */
    public boolean isOftenEnough(Policy policy) {
        return cadence.filter(one -> one.days() <= now.need().days(policy)).isPresent();
    }

    /** Whether they meet more often than on the day before more coordination was needed. */
    public boolean isFaster() {
        return cadence.filter(
                        one -> before.map(then -> one.days() < then.days()).orElse(true))
                .isPresent();
    }

    /** Whether the work needs somebody who holds it together, and has nobody. */
    public boolean lacksCoordinator() {
        return now.need() == CoordinationNeed.HIGH && !coordinated;
    }

    /** What is asked for, in words. */
    public Text prescribed(Policy policy) {
        return Text.of("across.prescribed." + now.need(), now.need().days(policy));
    }
}
