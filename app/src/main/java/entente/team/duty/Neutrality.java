package entente.team.duty;

import entente.kernel.Explanation;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look.Gap;
import entente.team.NeutralityDeclaration;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether those who sit between the sides have said that they have no stake in either; told by seat, and never by name. */
final class Neutrality {
    private Neutrality() {}

    static Stream<Gap> gaps(Book book, LocalDate asOf) {
        List<Recorded<NeutralityDeclaration>> said = book.current(NeutralityDeclaration.class);
        return Seats.of(book, asOf).all().stream()
                .filter(seat -> seat.said().fact().interfaceSeat())
                .flatMap(seat -> seat.holder().stream().flatMap(holder -> {
                    Optional<Recorded<NeutralityDeclaration>> own = said.stream()
                            .filter(one ->
                                    one.fact().person().equals(holder.fact().person()))
                            .max(Comparator.comparing(one -> one.fact().declaredOn()));
                    return own.isEmpty()
                            ? Stream.of(undeclared(seat))
                            : own.filter(one -> one.fact().hasStake()).map(one -> stake(seat, one)).stream();
                }));
    }

    private static Gap undeclared(Seat seat) {
        return Gap.watch(
                seat.side(),
                Explanation.of("team.e10.undeclared", seat.title())
                        .from(seat.said().source()));
    }

    private static Gap stake(Seat seat, Recorded<NeutralityDeclaration> said) {
        return Gap.watch(
                seat.side(), Explanation.of("team.e10.stake", seat.title()).from(said.source()));
    }
}
