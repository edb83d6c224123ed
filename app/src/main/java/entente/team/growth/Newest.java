package entente.team.growth;

import entente.kernel.Side;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.Person;
import entente.team.RatesOwnPeople;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Of what was said of each person the newest word up to a day. */
final class Newest {
    private Newest() {}

    private record Whose(Ref<Person> person, Side side) {}

    static <T extends RatesOwnPeople> List<Recorded<T>> of(List<Recorded<T>> all, LocalDate asOf) {
        Map<Whose, Recorded<T>> newest = new LinkedHashMap<>();
        all.stream()
                .filter(one -> !one.fact().ratedOn().isAfter(asOf))
                .sorted(Comparator.comparing(one -> one.fact().ratedOn()))
                .forEach(one ->
                        newest.put(new Whose(one.fact().person(), one.fact().side()), one));
        return List.copyOf(newest.values());
    }
}
