package entente.governance.challenge;

import entente.kernel.Refused;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;

/**
 * One of the six moves made on a problem that asks people to change (I-6). It says how far the work is prepared, and nothing of who leads it.
 *
 * @param what what was done, and what came of it
 */
public record AdaptiveMove(Ref<Issue> issue, SixMove move, LocalDate madeOn, String what) implements Fitting {
    public AdaptiveMove {
        Refused.unless(!what.isBlank(), "what", "governance.refused.blank");
    }

    @Override
    public void fit(Others others) {
        others.find(Issue.class, issue)
                .ifPresent(about -> Refused.unless(
                        !madeOn.isBefore(about.raisedOn()),
                        "madeOn",
                        "governance.refused.before",
                        madeOn,
                        about.raisedOn()));
    }
}
