package entente.team.seats;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.Assignment;
import entente.team.KeySeat;
import entente.team.Person;
import entente.team.ReportingLine;
import entente.team.RoleSeat;
import entente.team.SeatChange;
import entente.team.Verification;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The one organisation that both sides make together, found once a book. */
public final class Seats {
    private static final Derived<Seats> OF = Derived.by(Seats::new);

    private final Map<Ref<RoleSeat>, Seat> byRef;
    private final List<Seat> all;

    private Seats(Book book, LocalDate asOf) {
        Map<Ref<RoleSeat>, List<Recorded<Assignment>>> held = book.current(Assignment.class).stream()
                .sorted(Comparator.comparing(one -> one.fact().startsOn()))
                .collect(groupingBy(one -> one.fact().seat()));
        Map<Ref<RoleSeat>, Recorded<KeySeat>> keys =
                first(book.current(KeySeat.class), one -> one.fact().seat());
        Map<Ref<RoleSeat>, List<Recorded<Verification>>> verified = book.current(Verification.class).stream()
                .collect(groupingBy(one -> one.fact().seat()));
        Map<Ref<RoleSeat>, List<Recorded<SeatChange>>> changed = book.current(SeatChange.class).stream()
                .collect(groupingBy(one -> one.fact().seat()));
        Map<Ref<RoleSeat>, Recorded<ReportingLine>> lines =
                first(book.current(ReportingLine.class), one -> one.fact().seat());
        Map<Ref<Person>, Person> people =
                book.current(Person.class).stream().collect(toMap(Recorded::ref, Recorded::fact));
        all = book.current(RoleSeat.class).stream()
                .map(seat -> new Seat(
                        seat,
                        held.getOrDefault(seat.ref(), List.of()),
                        Optional.ofNullable(keys.get(seat.ref())),
                        verified.getOrDefault(seat.ref(), List.of()),
                        changed.getOrDefault(seat.ref(), List.of()),
                        Optional.ofNullable(lines.get(seat.ref()))
                                .map(line -> line.fact().reportsTo()),
                        people,
                        asOf))
                .toList();
        byRef = all.stream().collect(toMap(Seat::ref, Function.identity()));
    }

    private static <T> Map<Ref<RoleSeat>, T> first(List<T> facts, Function<T, Ref<RoleSeat>> seat) {
        return facts.stream().collect(toMap(seat, Function.identity(), (one, other) -> one));
    }

    public static Seats of(Book book, LocalDate asOf) {
        return OF.of(book, asOf);
    }

    public List<Seat> all() {
        return all;
    }

    public Optional<Seat> find(Ref<RoleSeat> ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /** Seats whose holder the contract names. */
    public List<Seat> keys() {
        return all.stream().filter(seat -> seat.key().isPresent()).toList();
    }

    /** Seats that report to nobody who is recorded. */
    public List<Seat> tops() {
        return all.stream()
                .filter(seat -> seat.above().filter(byRef::containsKey).isEmpty())
                .toList();
    }

    /** Seats that report to this one. */
    public Stream<Seat> below(Seat seat) {
        return all.stream().filter(one -> one.above().filter(seat.ref()::equals).isPresent());
    }
}
