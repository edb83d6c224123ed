package entente.governance.challenge;

import entente.assessment.result.BuyIn;
import entente.kernel.Explanation;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The people concerned do not stand behind it: the department the problem hits is below the alert of buy-in (000-E08) in the newest result of
 * the reader's own house. That result is private, so each side sees the sign in its own book alone, and what both share never counts it.
 */
public final class DepartmentNotBehind implements AdaptiveSign {
    @Override
    public Optional<Explanation> of(Book book, Recorded<Issue> issue, Policy policy, LocalDate asOf) {
        return Optional.ofNullable(issue.fact().department())
                .flatMap(department -> BuyIn.missing(book, department, policy, asOf));
    }
}
