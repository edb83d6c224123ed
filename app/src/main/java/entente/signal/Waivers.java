package entente.signal;

import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.History;
import entente.ledger.Recorded;
import entente.ledger.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** A practice whose alerts are waived again and again is not worked by: it offers to sleep until somebody wants it back. */
public final class Waivers {
    static final Term<Integer> OFFER = Term.whole("alert.waivers", 3, "signal.source.ours");

    private Waivers() {}

    /** Adopted practices waived as often as the policy says since they were adopted; what everybody starts with cannot sleep. */
    public static SortedSet<String> offeringSleep(Book book, Policy policy, LocalDate asOf) {
        Book today = book.on(asOf);
        Map<UUID, String> practices = new HashMap<>();
        today.inForce(Alert.class).forEach(a -> practices.put(a.id(), a.fact().practice()));
        Map<String, LocalDate> adopted = new TreeMap<>();
        today.current(Adoption.class).stream()
                .map(Recorded::fact)
                .forEach(a -> adopted.merge(a.practice(), a.from(), (x, y) -> x.isAfter(y) ? x : y));
        SortedSet<String> offers = new TreeSet<>();
        adopted.forEach((practice, from) -> {
            long waived = today.histories(Signals.WAIVER)
                    .flatMap(Waivers::held)
                    .filter(w -> practice.equals(practices.get(w.alert().id())))
                    .filter(w -> !w.from().isBefore(from) && !w.from().isAfter(asOf))
                    .count();
            if (!StartSet.isWhole(practice) && waived >= policy.of(OFFER)) {
                offers.add(practice);
            }
        });
        return offers;
    }

    /** Every version that held: signed by both in the shared chain, said in a private one. */
    private static Stream<Waiver> held(History history) {
        return history.versions().stream()
                .filter(v -> history.chain() != Chain.SHARED || v.isAgreed())
                .map(Version::fact)
                .filter(Waiver.class::isInstance)
                .map(Waiver.class::cast);
    }
}
