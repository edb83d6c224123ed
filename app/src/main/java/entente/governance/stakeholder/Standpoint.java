package entente.governance.stakeholder;

import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One stakeholder, how its support moved, and what was done to win it.
 *
 * @param readings oldest first, up to the day
 * @param moves by their day
 * @param exceptions what it asked for out of the ordinary
 */
public record Standpoint(
        Recorded<Stakeholder> said,
        List<Recorded<SupportReading>> readings,
        List<Recorded<StakeholderMove>> moves,
        List<Recorded<ServiceException>> exceptions) {
    private static final Derived<List<Standpoint>> ALL = Derived.by(Standpoint::found);

    public Standpoint {
        readings = List.copyOf(readings);
        moves = List.copyOf(moves);
        exceptions = List.copyOf(exceptions);
    }

    /** Of every stakeholder, the most influential first. */
    public static List<Standpoint> of(Book book, LocalDate asOf) {
        return ALL.of(book, asOf);
    }

    private static List<Standpoint> found(Book book, LocalDate asOf) {
        var readings = by(book.current(SupportReading.class), SupportReading::stakeholder, SupportReading::readOn);
        var moves = by(book.current(StakeholderMove.class), StakeholderMove::stakeholder, StakeholderMove::dueOn);
        var exceptions =
                by(book.current(ServiceException.class), ServiceException::stakeholder, ServiceException::openedOn);
        return book.current(Stakeholder.class).stream()
                .sorted(Comparator.comparing(
                                (Recorded<Stakeholder> one) -> one.fact().influence())
                        .reversed()
                        .thenComparing(one -> one.fact().name())
                        .thenComparing(Recorded::id))
                .map(one -> new Standpoint(
                        one,
                        readings.getOrDefault(one.ref(), List.of()).stream()
                                .filter(reading -> !reading.fact().readOn().isAfter(asOf))
                                .toList(),
                        moves.getOrDefault(one.ref(), List.of()),
                        exceptions.getOrDefault(one.ref(), List.of())))
                .toList();
    }

    private static <T extends Fact> Map<Ref<Stakeholder>, List<Recorded<T>>> by(
            List<Recorded<T>> all, Function<T, Ref<Stakeholder>> of, Function<T, LocalDate> day) {
        return all.stream()
                .sorted(Comparator.comparing((Recorded<T> one) -> day.apply(one.fact()))
                        .thenComparing(Recorded::id))
                .collect(Collectors.groupingBy(one -> of.apply(one.fact())));
    }

    public Stakeholder stakeholder() {
        return said.fact();
    }

    public Optional<Recorded<SupportReading>> now() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    /** Whether its influence is high and it is against the arrangement. */
    public boolean isAgainst() {
        return stakeholder().isInfluential()
                && now().filter(reading -> reading.fact().support() < 0).isPresent();
    }

    /** Whether somebody is at it within the days before or to come. */
    public boolean isWorkedOn(LocalDate day, int days) {
        return moves.stream().anyMatch(move -> move.fact().isNear(day, days));
    }

    /** How far support moved from the last reading before a move was done to the first one from then on; nothing where one of the two is missing. */
    public Optional<Integer> movedBy(StakeholderMove move) {
        LocalDate done = move.doneOn();
        if (done == null) {
            return Optional.empty();
        }
        Optional<SupportReading> before = readings.stream()
                .map(Recorded::fact)
                .filter(reading -> reading.readOn().isBefore(done))
                .reduce((first, second) -> second);
        Optional<SupportReading> after = readings.stream()
                .map(Recorded::fact)
                .filter(reading -> !reading.readOn().isBefore(done))
                .findFirst();
        return before.flatMap(was -> after.map(is -> is.support() - was.support()));
    }

    /** The next thing to be done, where something is planned. */
    public Optional<Recorded<StakeholderMove>> next() {
        return moves.stream().filter(move -> move.fact().doneOn() == null).findFirst();
    }
}
