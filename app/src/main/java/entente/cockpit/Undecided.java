package entente.cockpit;

import entente.governance.conflict.Conflicts;
import entente.governance.decision.Decisions;
import entente.governance.decision.TimeLimits;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.signal.Policy;
import java.time.LocalDate;

/**
 * What waits for one side among decisions and conflicts.
 *
 * @param decisions that are up to the side and past their limit
 * @param checks of what was foreseen of its decisions, due to be made
 * @param conflicts in which the side has not said what it holds
 */
public record Undecided(int decisions, int checks, int conflicts) {

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
                        .count());
    }

    /** How many of them ask for something today. */
    int waiting() {
        return decisions + checks + conflicts;
    }
}
