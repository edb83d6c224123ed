package entente.commercial.credit;

import entente.delivery.Milestone;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Calendar days by which milestones were late, month by month, against the day first agreed: what damages for delay are reckoned on. */
final class LateDays {
    private final Map<String, Recorded<Milestone>> milestones;

    LateDays(Book book) {
        this.milestones = book.current(Milestone.class).stream()
                .filter(milestone -> milestone.chain() == Chain.SHARED)
                .collect(Collectors.toMap(
                        milestone -> milestone.fact().code(), Function.identity(), (first, second) -> first));
    }

    Optional<Recorded<Milestone>> milestone(String code) {
        return Optional.ofNullable(milestones.get(code));
    }

    /** Days of the month after the day agreed, up to the day it was reached. */
    static long in(Milestone milestone, YearMonth month) {
        LocalDate first = latest(milestone.baselineOn().plusDays(1), month.atDay(1));
        LocalDate reached = milestone.actualOn();
        LocalDate last = reached == null || reached.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : reached;
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
