package entente.cockpit;

import entente.governance.conflict.Conflicts;
import entente.governance.decision.Decisions;
import entente.governance.decision.TimeLimits;
import entente.governance.rhythm.Reviews;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.signal.Policy;
import java.time.LocalDate;

/**
 * What waits for one side among decisions, conflicts and reviews.
 *
 * @param decisions that are up to the side and past their limit
 * @param checks of what was foreseen of its decisions, due to be made
 * @param conflicts in which the side has not said what it holds
 * @param reviews of periods that are over, in which the side has not said how it sees both
 */
public record Undecided(int decisions, int checks, int conflicts, int reviews) {

    static Undecided of(Side side, Book book, LocalDate today) {
        Policy policy = Policy.of(book);
        Decisions all = Decisions.of(book, today);
        return new Undecided(
                (int) all.open().stream()
                        .filter(one -> one.isUpTo(side) && TimeLimits.isOver(one, policy, today))
                        .count(),
                (int) all.foresight()
                        .filter(one -> one.decision().isUpTo(side) && one.isDue(today))
                        .count(),
                (int) Conflicts.of(book, today).open().stream()
                        .filter(one -> one.position(side).isEmpty())
                        .count(),
                (int) Reviews.of(book, today).waitingFor(side, today).count());
    }

    /** How many of them ask for something today. */
    int waiting() {
        return decisions + checks + conflicts + reviews;
    }
}
