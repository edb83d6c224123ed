package entente.delivery;

import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Whether the date of a milestone was put off twice in a row (000-A1). */
final class Pushes {
    private Pushes() {}

    static boolean twice(Book book, Recorded<Milestone> milestone, LocalDate asOf) {
        if (milestone.version().number() < 3) {
            return false;
        }
        List<LocalDate> said = book.history(milestone.id()).stream()
                .flatMap(history -> history.versions().stream())
                .filter(version -> !version.effectiveOn().isAfter(asOf))
                .map(Version::fact)
                .filter(Milestone.class::isInstance)
                .map(fact -> said(Milestone.class.cast(fact)))
                .toList();
        List<LocalDate> moves = IntStream.range(0, said.size())
                .filter(i -> i == 0 || !said.get(i).equals(said.get(i - 1)))
                .mapToObj(said::get)
                .toList();
        int last = moves.size() - 1;
        return last >= 2
                && moves.get(last).isAfter(moves.get(last - 1))
                && moves.get(last - 1).isAfter(moves.get(last - 2));
    }

    private static LocalDate said(Milestone milestone) {
        LocalDate forecast = milestone.forecastOn();
        return forecast == null ? milestone.baselineOn() : forecast;
    }
}
