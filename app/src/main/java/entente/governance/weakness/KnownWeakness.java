package entente.governance.weakness;

import entente.governance.challenge.Issue;
import entente.ledger.Recorded;
import java.util.List;

/**
 * A weakness with the problems that its side says grew from it, the oldest first.
 *
 * @param issues ended ones included
 */
public record KnownWeakness(Recorded<InheritedWeakness> weakness, List<Recorded<Issue>> issues) {
    public KnownWeakness {
        issues = List.copyOf(issues);
    }

    public InheritedWeakness said() {
        return weakness.fact();
    }

    public List<Recorded<Issue>> open() {
        return issues.stream().filter(issue -> issue.fact().isOpen()).toList();
    }
}
