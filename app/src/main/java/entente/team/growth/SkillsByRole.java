package entente.team.growth;

import entente.kernel.Explanation;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.SeatRequirement;
import entente.team.SeatRequirement.Needed;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 001-17: does each role ask for more of some skills and less of others? Watched, and never an alert: a seat at the interface that asks for
 * nothing, and one that weighs everything alike. It judges seats and not people, so it needs no switch.
 */
public final class SkillsByRole implements LookRule {
    static final Term<Integer> STALE = Look.stale("001-17");

    @Override
    public String practice() {
        return "001-17";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<SeatRequirement>> asked = book.current(SeatRequirement.class);
        return Look.over(
                "team.b17",
                asked,
                asked.isEmpty()
                        ? List.of()
                        : Seats.of(book, asOf).all().stream()
                                .filter(seat -> seat.said().fact().interfaceSeat())
                                .flatMap(seat -> gaps(seat, asked))
                                .toList());
    }

    private static Stream<Gap> gaps(Seat seat, List<Recorded<SeatRequirement>> asked) {
        Optional<Recorded<SeatRequirement>> own = asked.stream()
                .filter(one -> one.fact().seat().equals(seat.ref()))
                .findFirst();
        if (own.isEmpty()) {
            return Stream.of(Gap.watch(
                    seat.side(),
                    Explanation.of("team.b17.nothing.asked", seat.title())
                            .from(seat.said().source())));
        }
        List<Needed> skills = own.get().fact().skills();
        long weights = skills.stream().map(Needed::weighs).distinct().count();
        return weights > 1 || skills.size() == 1
                ? Stream.of()
                : Stream.of(Gap.watch(
                        seat.side(),
                        Explanation.of("team.b17.alike", seat.title(), skills.size())
                                .from(own.get().source())));
    }
}
