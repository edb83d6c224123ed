package entente.team.duty;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.team.OversightEvidence;
import entente.team.OversightLayer;
import entente.team.Responsibility;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A responsibility with who owns it, what oversees it and what shows that.
 *
 * @param owner the seat that answers for it
 * @param layers what stands between whoever does it and whoever decides
 * @param evidence what was seen, the newest first
 */
public record Duty(
        Recorded<Responsibility> said,
        Optional<Seat> owner,
        List<Recorded<OversightLayer>> layers,
        List<Recorded<OversightEvidence>> evidence,
        LocalDate asOf) {
    /** A regulated activity is overseen once a quarter where nothing else is said; our default. */
    private static final int MONTHS = 3;

    private static final Derived<List<Duty>> ALL = Derived.by(Duty::found);

    public static List<Duty> all(Book book, LocalDate asOf) {
        return ALL.of(book, asOf);
    }

    private static List<Duty> found(Book book, LocalDate asOf) {
        Seats seats = Seats.of(book, asOf);
        Map<Object, List<Recorded<OversightLayer>>> layers = book.current(OversightLayer.class).stream()
                .collect(Collectors.groupingBy(one -> one.fact().responsibility()));
        Map<Object, List<Recorded<OversightEvidence>>> evidence = book.current(OversightEvidence.class).stream()
                .filter(one -> !one.fact().seenOn().isAfter(asOf))
                .sorted(Comparator.<Recorded<OversightEvidence>, LocalDate>comparing(
                                one -> one.fact().seenOn())
                        .reversed())
                .collect(Collectors.groupingBy(one -> one.fact().responsibility()));
        return book.current(Responsibility.class).stream()
                .map(one -> new Duty(
                        one,
                        Optional.ofNullable(one.fact().owner()).flatMap(seats::find),
                        layers.getOrDefault(one.ref(), List.of()),
                        evidence.getOrDefault(one.ref(), List.of()),
                        asOf))
                .toList();
    }

    public String activity() {
        return said.fact().activity();
    }

    /** Who answers for it on the day. */
    public Side answering() {
        return said.fact().answering(asOf);
    }

    /** Whether a transfer to the provider has run out. */
    public boolean isExpired() {
        return said.fact().isTransferred() && answering() == Side.CLIENT;
    }

    public Optional<LocalDate> lastSeenOn() {
        return evidence.stream().map(one -> one.fact().seenOn()).findFirst();
    }

    /** The day by which something has to be seen again, of what a regulator asks for. */
    public Optional<LocalDate> dueOn() {
        Integer every = said.fact().evidenceMonths();
        int months = every == null ? MONTHS : every;
        return said.fact().regulated()
                ? Optional.of(lastSeenOn().orElse(said.effectiveOn()).plusMonths(months))
                : Optional.empty();
    }

    /** Whether nothing shows that a regulated activity was overseen in its period. */
    public boolean isUnseen() {
        return dueOn().filter(due -> due.isBefore(asOf)).isPresent();
    }
}
