package entente.team.seats;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Percent;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.signal.Look.Gap;
import entente.team.Assignment;
import entente.team.Person;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How much of their time people are promised to seats with (000-E15, I-30): nobody has more than the whole of it to give. */
final class Capacity {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Capacity() {}

    /** Whoever sits in a key seat and is promised, in all their seats together, with more than all their time. */
    static Stream<Gap> gaps(Seats seats) {
        Map<Ref<Person>, List<Seat>> held = new LinkedHashMap<>();
        for (Seat seat : seats.all()) {
            person(seat)
                    .ifPresent(person -> held.merge(
                            person,
                            List.of(seat),
                            (one, more) ->
                                    Stream.concat(one.stream(), more.stream()).toList()));
        }
        return held.values().stream()
                .filter(all -> all.stream().anyMatch(seat -> seat.key().isPresent()))
                .filter(all -> promised(all).compareTo(WHOLE) > 0)
                .map(all -> Gap.watch(
                        all.getFirst().side(),
                        Explanation.of(
                                        "team.e15.capacity",
                                        all.getFirst().title(),
                                        Amount.percent(promised(all)),
                                        all.size())
                                .from(all.stream()
                                        .flatMap(seat -> seat.holder().stream())
                                        .map(Recorded::source)
                                        .toList())));
    }

    private static BigDecimal promised(List<Seat> all) {
        return all.stream()
                .flatMap(seat -> seat.holder().stream())
                .map(Recorded::fact)
                .map(Assignment::capacity)
                .flatMap(share -> Optional.ofNullable(share).stream())
                .map(Percent::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<Ref<Person>> person(Seat seat) {
        return seat.holder().flatMap(one -> Optional.ofNullable(one.fact().person()));
    }
}
