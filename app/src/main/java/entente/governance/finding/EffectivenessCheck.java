package entente.governance.finding;

import entente.governance.action.ActionItem;
import entente.kernel.Refused;
import entente.ledger.Document;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody looked whether what was done about a finding helped; with proof, and not before it could have.
 *
 * @param effective whether what was found has not come again
 * @param proof what was looked at
 */
public record EffectivenessCheck(
        Ref<ReviewFinding> finding, LocalDate checkedOn, boolean effective, String checkedBy, Document proof)
        implements Fitting {
    public EffectivenessCheck {
        Refused.unless(!checkedBy.isBlank(), "checkedBy", "governance.refused.blank");
    }

    @Override
    public void fit(Others others) {
        others.find(ReviewFinding.class, finding).ifPresent(about -> {
            Refused.unless(!about.steps().isEmpty(), "finding", "governance.refused.nosteps", about.title());
            about.steps().stream()
                    .map(step -> others.find(ActionItem.class, step.action()))
                    .flatMap(Optional::stream)
                    .forEach(action -> inTime(about, action));
        });
    }

    private void inTime(ReviewFinding about, ActionItem action) {
        LocalDate endedOn = action.endedOn();
        if (endedOn == null) {
            // what did not help is seen while something is under way; that it helped is not
            Refused.unless(!effective, "effective", "governance.refused.underway", action.what());
            return;
        }
        LocalDate soonest = endedOn.plusDays(about.checkAfterDays());
        Refused.unless(
                !effective || !checkedOn.isBefore(soonest),
                "checkedOn",
                "governance.refused.toosoon",
                checkedOn,
                soonest);
    }
}
