package entente.governance.challenge;

import entente.kernel.Explanation;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Optional;

/** A fact that speaks against a problem being technical, known to whoever looks at something else than problems. */
public interface AdaptiveSign {
    /** Whether it says that something came back: together with the problem's own coming back that is one sign (I-6). */
    default boolean isRecurrence() {
        return false;
    }

    /** Whether it says that something older stood behind it: together with an older problem that is one sign (I-6). */
    default boolean isOlder() {
        return false;
    }

    Optional<Explanation> of(Book book, Recorded<Issue> issue, Policy policy, LocalDate asOf);
}
