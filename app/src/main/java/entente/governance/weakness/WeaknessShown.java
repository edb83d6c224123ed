package entente.governance.weakness;

import entente.governance.challenge.Issue;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;

/** A side says that a problem grew from a weakness of its own (000-03); nobody says it of the other side. */
public record WeaknessShown(Ref<InheritedWeakness> weakness, Ref<Issue> issue, Side side, LocalDate saidOn)
        implements Fitting {
    @Override
    public void fit(Others others) {
        others.find(InheritedWeakness.class, weakness)
                .ifPresent(known -> Refused.unless(
                        known.side() == side, "weakness", "weakness.refused.others", known.what(), known.side()));
        others.find(Issue.class, issue)
                .ifPresent(about -> Refused.unless(
                        !saidOn.isBefore(about.raisedOn()),
                        "saidOn",
                        "governance.refused.before",
                        saidOn,
                        about.raisedOn()));
    }
}
