package entente.team.growth;

import entente.kernel.Side;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.InSeat;
import entente.team.Person;
import entente.team.RatesOwnPeople;
import entente.team.RoleSeat;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Of what was said of people the newest word up to a day. */
final class Newest {
    private Newest() {}

    private record Whose(Ref<Person> person, Side side) {}

    private record Where(Ref<RoleSeat> seat, Ref<Person> person) {}

    /** Of each person, wherever they sit. */
    static <T extends RatesOwnPeople> List<Recorded<T>> of(List<Recorded<T>> all, LocalDate asOf) {
        return newest(all, asOf, one -> new Whose(one.person(), one.side()));
    }

    /** Of each seat and whoever sits there today: who left it is nobody's worry any more, and each seat of a person is looked at. */
    static <T extends RatesOwnPeople & InSeat> List<Recorded<T>> ofHolders(
            List<Recorded<T>> all, Seats seats, LocalDate asOf) {
        List<Recorded<T>> held =
                all.stream().filter(one -> isHolder(one.fact(), seats)).toList();
        return newest(held, asOf, one -> new Where(one.seat(), one.person()));
    }

    private static boolean isHolder(InSeat said, Seats seats) {
        return seats.find(said.seat())
                .flatMap(Seat::holder)
                .filter(holder -> said.person().equals(holder.fact().person()))
                .isPresent();
    }

    private static <T extends RatesOwnPeople> List<Recorded<T>> newest(
            List<Recorded<T>> all, LocalDate asOf, Function<T, Object> of) {
        Map<Object, Recorded<T>> newest = new LinkedHashMap<>();
        all.stream()
                .filter(one -> !one.fact().ratedOn().isAfter(asOf))
                .sorted(Comparator.comparing(one -> one.fact().ratedOn()))
                .forEach(one -> newest.put(of.apply(one.fact()), one));
        return List.copyOf(newest.values());
    }
}
