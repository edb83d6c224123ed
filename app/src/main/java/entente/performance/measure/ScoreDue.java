package entente.performance.measure;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.performance.SuccessDefinition;
import entente.performance.SuccessScore;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That one side owes its word on how much of its own success has come (000-QA, 000-E17), which both are asked every quarter.
 *
 * @param quarterOn the first day of the quarter it is owed of
 * @param dueOn the day from which it is owed
 */
public record ScoreDue(LocalDate quarterOn, LocalDate dueOn) {
    /** Calendar days after a quarter began. */
    static final Term<Integer> DAYS = Term.whole("000-E17.score", 60, "signal.source.ours");

    /**
     * Of the last quarter that is due; empty where the side had written down no success by then, or has said it of that quarter or a later one.
     *
     * @param own the side's own book, since an answer stays with its side until both gave theirs
     */
    public static Optional<ScoreDue> of(Side side, Book own, Policy policy, LocalDate today) {
        int days = policy.of(DAYS);
        LocalDate quarter = SuccessScore.quarterOf(today.minusDays(days));
        ScoreDue due = new ScoreDue(quarter, quarter.plusDays(days));
        return Optional.of(due)
                .filter(one -> one.isAskedOf(side, own))
                .filter(one -> !one.isSaidBy(side, own.on(today)));
    }

    private boolean isAskedOf(Side side, Book own) {
        return own.on(dueOn).current(SuccessDefinition.class).stream()
                .anyMatch(one -> one.fact().side() == side);
    }

    private boolean isSaidBy(Side side, Book own) {
        return own.current(SuccessScore.class).stream()
                .filter(one -> one.by().side().filter(side::equals).isPresent())
                .anyMatch(one -> !one.fact().quarterOn().isBefore(quarterOn));
    }
}
