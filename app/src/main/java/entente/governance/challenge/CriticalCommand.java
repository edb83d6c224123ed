package entente.governance.challenge;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who commands while harm grows, and what was ordered (I-6): command is for a time, and asked about when that is over.
 *
 * @param commander one person, by name
 * @param ordered what is to be done now, and what is left for later
 * @param untilOn when it ends; the arrangement's own days where left out
 */
public record CriticalCommand(
        Ref<Issue> issue,
        String commander,
        Side side,
        LocalDate orderedOn,
        String ordered,
        @Nullable LocalDate untilOn) implements Fitting {
    public CriticalCommand {
        Refused.unless(!commander.isBlank(), "commander", "governance.refused.blank");
        Refused.unless(!ordered.isBlank(), "ordered", "governance.refused.blank");
        Refused.unless(
                untilOn == null || !untilOn.isBefore(orderedOn),
                "untilOn",
                "governance.refused.before",
                String.valueOf(untilOn),
                orderedOn);
    }

    @Override
    public void fit(Others others) {
        others.find(Issue.class, issue)
                .ifPresent(about -> Refused.unless(
                        !orderedOn.isBefore(about.raisedOn()),
                        "orderedOn",
                        "governance.refused.before",
                        orderedOn,
                        about.raisedOn()));
    }
}
