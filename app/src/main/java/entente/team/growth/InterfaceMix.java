package entente.team.growth;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.Person;
import entente.team.Person.Background;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import entente.team.seats.Who;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where those at the interface of one side come from (001-13), told by their seats. It rates nobody: what somebody did before is said of the
 * person to both sides.
 *
 * @param all whoever holds a seat at the interface on the day, each person once
 */
public record InterfaceMix(Side side, List<Holder> all) {

    /**
     * One of them.
     *
     * @param seat the first of theirs
     * @param person empty where a name or a team alone holds it
     */
    public record Holder(Seat seat, Optional<Recorded<Person>> person) {
        Optional<Background> background() {
            return person.flatMap(one -> Optional.ofNullable(one.fact().background()));
        }

        Optional<Ref<Person>> ref() {
            return person.map(Recorded::ref);
        }
    }

    public InterfaceMix {
        all = List.copyOf(all);
    }

    public static InterfaceMix of(Book book, Side side, LocalDate asOf) {
        Set<Who> counted = new HashSet<>();
        return new InterfaceMix(
                side,
                Seats.of(book, asOf).all().stream()
                        .filter(seat ->
                                seat.side() == side && seat.said().fact().interfaceSeat())
                        .filter(seat -> seat.who().filter(counted::add).isPresent())
                        .map(seat -> new Holder(seat, person(book, seat)))
                        .toList());
    }

    private static Optional<Recorded<Person>> person(Book book, Seat seat) {
        return seat.holder()
                .flatMap(one -> Optional.ofNullable(one.fact().person()))
                .flatMap(ref -> book.find(Person.class, ref));
    }

    /** Those who come from there. */
    public List<Holder> from(Background background) {
        return all.stream()
                .filter(one -> one.background().filter(background::equals).isPresent())
                .toList();
    }

    /** Those of whom nobody said it. */
    public List<Holder> unsaid() {
        return all.stream().filter(one -> one.background().isEmpty()).toList();
    }

    /** Those of whom somebody said it. */
    List<Holder> said() {
        return all.stream().filter(one -> one.background().isPresent()).toList();
    }
}
