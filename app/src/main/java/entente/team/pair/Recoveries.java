package entente.team.pair;

import entente.kernel.Source;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.team.PairChange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Every change of the pair that leads the whole arrangement, whichever way it was recorded, and what became of it (003-36). */
public final class Recoveries {
    private Recoveries() {}

    /** The oldest first. */
    public static List<Recovery> all(Book book, PairCourse course, LocalDate asOf) {
        NavigableMap<LocalDate, List<Source>> changes = said(book, course, asOf);
        course.led().all(asOf).stream()
                .skip(1)
                .map(LedBy.Two::since)
                .filter(since -> changes.keySet().stream().noneMatch(day -> isNear(day, since)))
                .toList()
                .forEach(since -> changes.put(since, List.of()));
        return changes.entrySet().stream()
                .map(change -> of(
                        book,
                        course,
                        change.getKey(),
                        change.getValue(),
                        Optional.ofNullable(changes.higherKey(change.getKey())).orElse(LocalDate.MAX),
                        asOf))
                .toList();
    }

    /** The newest of which somebody said that and how the pair was changed. */
    static Optional<Recovery> newest(Book book, PairCourse course, LocalDate asOf) {
        return said(book, course, asOf).isEmpty()
                ? Optional.empty()
                : all(book, course, asOf).stream()
                        .filter(one -> !one.sources().isEmpty())
                        .reduce((one, later) -> later);
    }

    private static NavigableMap<LocalDate, List<Source>> said(Book book, PairCourse course, LocalDate asOf) {
        NavigableMap<LocalDate, List<Source>> changes = new TreeMap<>();
        for (Recorded<PairChange> one : book.current(PairChange.class)) {
            if (course.led().knows(one.fact().pair()) && !one.fact().changedOn().isAfter(asOf)) {
                changes.computeIfAbsent(one.fact().changedOn(), _ -> new ArrayList<>())
                        .add(one.source());
            }
        }
        return changes;
    }

    /** A leader who comes within the days before the first reading belongs to the change that was told. */
    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) < Recovery.FIRST;
    }

    private static Recovery of(
            Book book, PairCourse course, LocalDate on, List<Source> sources, LocalDate until, LocalDate asOf) {
        Optional<PairIndex> before = Recovery.before(course, on);
        LocalDate last = on.plusDays(Recovery.LAST);
        return new Recovery(
                on,
                sources,
                before,
                rerating(book, course, before, on, Recovery.FIRST, last.isBefore(until) ? last : until, asOf),
                rerating(book, course, before, on, Recovery.LAST, until, asOf),
                asOf);
    }

    private static Rerating rerating(
            Book book,
            PairCourse course,
            Optional<PairIndex> before,
            LocalDate on,
            int days,
            LocalDate until,
            LocalDate asOf) {
        LocalDate due = on.plusDays(days);
        return new Rerating(
                days,
                due,
                before.flatMap(index -> Rerating.again(course, index, due, until)),
                due.isAfter(asOf) ? Optional.empty() : ResultsSlope.of(book, on, days));
    }
}
