package entente.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * A choice that moves step by step, such as the state of a request: each constant says which may follow it, and the ledger refuses an
 * amendment to where no steps lead. One amendment may take several steps, since a list that comes once a month shows only where a thing
 * stands by then.
 */
public interface Stepwise {
    /** What may follow at once; nothing after an end. */
    Set<? extends Stepwise> next();

    default boolean isEnd() {
        return next().isEmpty();
    }

    /** Whether one step or several lead there. */
    default boolean leadsTo(Object other) {
        Set<Stepwise> reached = new HashSet<>(next());
        Deque<Stepwise> ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            ahead.pop().next().stream().filter(reached::add).forEach(ahead::push);
        }
        return reached.contains(other);
    }
}
