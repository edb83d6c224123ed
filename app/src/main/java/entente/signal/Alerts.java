package entente.signal;

import entente.kernel.Side;
import entente.ledger.Agreement;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The alerts a book holds on one day. Nothing has to run for a waiver to end: its last day passes, and the alert stands again. */
public record Alerts(List<AlertOnDay> all) {
    public Alerts {
        all = List.copyOf(all);
    }

    public static Alerts of(Book book, LocalDate day) {
        Book then = book.on(day);
        return new Alerts(then.inForce(Alert.class).stream()
                .map(alert -> onDay(then, alert, day))
                .toList());
    }

    /** Those that wait for this side. */
    public List<AlertOnDay> openTo(Side reader) {
        return all.stream().filter(a -> a.state(reader) == AlertState.OPEN).toList();
    }

    public Optional<AlertOnDay> find(UUID alert) {
        return all.stream().filter(a -> a.alert().id().equals(alert)).findFirst();
    }

    private static AlertOnDay onDay(Book book, Recorded<Alert> alert, LocalDate day) {
        int opening = alert.fact().opening();
        return new AlertOnDay(
                alert,
                acts(book, alert, Acknowledgement.class, Acknowledgement::alert, a -> a.opening() == opening).stream()
                        .map(a -> a.fact().side())
                        .collect(Collectors.toSet()),
                first(acts(book, alert, Convening.class, Convening::alert, c -> c.opening() == opening)),
                first(acts(book, alert, Waiver.class, Waiver::alert, w -> w.covers(day))));
    }

    /** What was done about an alert counts in the alert's own chain alone: nobody waives a shared alert in private. */
    private static <T extends Fact> List<Recorded<T>> acts(
            Book book, Recorded<Alert> alert, Class<T> type, Function<T, Ref<Alert>> about, Predicate<T> counts) {
        return book.current(type).stream()
                .filter(act -> act.chain() == alert.chain())
                .filter(act -> about.apply(act.fact()).equals(alert.ref()))
                .filter(act -> alert.chain() != Chain.SHARED || act.agreement() != Agreement.PROPOSED)
                .filter(act -> counts.test(act.fact()))
                .toList();
    }

    private static <T extends Fact> @Nullable Recorded<T> first(List<Recorded<T>> acts) {
        return acts.isEmpty() ? null : acts.getFirst();
    }
}
