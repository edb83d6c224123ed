package entente.governance.weakness;

import entente.governance.challenge.AdaptiveSign;
import entente.governance.challenge.Issue;
import entente.governance.challenge.IssueSeverity;
import entente.kernel.Explanation;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Optional;

/** A standstill grew from a weakness that was known before it and is not mended (003-04: a crisis reveals what festered). */
public final class WeaknessBeneath implements AdaptiveSign {
    @Override
    public boolean isOlder() {
        return true;
    }

    @Override
    public Optional<Explanation> of(Book book, Recorded<Issue> issue, Policy policy, LocalDate asOf) {
        if (issue.fact().severity() != IssueSeverity.STANDSTILL) {
            return Optional.empty();
        }
        return BroughtAlong.of(book, asOf).beneath(issue.id()).stream()
                .filter(one -> one.said().foundOn().isBefore(issue.fact().raisedOn())
                        && !one.said().isMended(issue.fact().raisedOn()))
                .findFirst()
                .map(one -> Explanation.of(
                                "weakness.sign", one.said().what(), one.said().foundOn())
                        .from(one.weakness().source()));
    }
}
