package entente.governance.forum;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.List;

/**
 * How many of the sessions a forum's series planned took place (formulae 4.12, cadence kept): a session on another day is kept, one that was
 * cancelled is not, and one of which nobody said what became of it is not either, and is named.
 *
 * @param due sessions planned within the last days whose day is over, or that were held
 */
public record CadenceKept(Recorded<Forum> forum, List<Sitting> due, int days) {
    public CadenceKept {
        due = List.copyOf(due);
    }

    public static CadenceKept of(Book book, Recorded<Forum> forum, LocalDate asOf, int days) {
        LocalDate since = asOf.minusDays(days);
        return new CadenceKept(
                forum,
                Sittings.of(book, asOf).of(forum.ref()).stream()
                        .filter(one -> !one.plannedOn().isBefore(since)
                                && !one.plannedOn().isAfter(asOf))
                        .filter(one -> one.isHeld() || one.isCancelled() || one.isUntold(asOf))
                        .toList(),
                days);
    }

    /** How many of those due took place. */
    public int held() {
        return (int) due.stream().filter(Sitting::isHeld).count();
    }

    /** In percent, from 0 to 100. Unknown where no session was due, or nobody told of any. */
    public Figure share() {
        String name = forum.fact().name();
        if (due.isEmpty()) {
            return Figure.unknown(Text.of("forum.cadence.none", name, Amount.days(days)));
        }
        if (due.stream().noneMatch(one -> one.isHeld() || one.isCancelled())) {
            return Figure.unknown(Text.of("forum.cadence.untold", name));
        }
        List<Explanation> missed = due.stream()
                .filter(one -> !one.isHeld())
                .map(ForumRecord::explained)
                .toList();
        return Figure.known(
                Amount.share(held(), due.size()),
                Explanation.of("forum.cadence.of", held(), due.size(), Amount.days(days))
                        .because(missed));
    }
}
