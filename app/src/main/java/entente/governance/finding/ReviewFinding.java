package entente.governance.finding;

import entente.governance.action.ActionItem;
import entente.kernel.CauseParty;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Document;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import entente.signal.Attributed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as required. It is closed only when somebody looked, some days after the last action, and found that it helped.
 *
 * @param requirement what it should be like: the clause, the standard, the rule
 * @param evidence what shows that it is not
 * @param owner who sees to it, by name
 * @param checkAfterDays calendar days after its last action before anybody can tell whether it helped
 * @param cause where it comes from, so that what corrects and prevents it starts there; left out until somebody looked for it
 */
public record ReviewFinding(
        String code,
        String title,
        FindingSource source,
        LocalDate foundOn,
        String requirement,
        @Nullable Document evidence,
        @Nullable String owner,
        Side ownedBy,
        List<Step> steps,
        int checkAfterDays,
        FindingState state,
        @Nullable CauseParty cause)
        implements Fitting, Attributed {
    private static final int YEAR = 365;

    /** An action that somebody will do about it by a day. */
    public record Step(Remedy remedy, Ref<ActionItem> action) {}

    public ReviewFinding {
        steps = List.copyOf(steps);
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!title.isBlank(), "title", "governance.refused.blank");
        Refused.unless(!requirement.isBlank(), "requirement", "governance.refused.blank");
        Refused.unless(
                checkAfterDays >= 1 && checkAfterDays <= YEAR,
                "checkAfterDays",
                "governance.refused.checkafter",
                checkAfterDays);
        Refused.unless(
                state == FindingState.OPEN || steps.stream().anyMatch(step -> step.remedy == Remedy.CORRECTIVE),
                "steps",
                "governance.refused.uncorrected");
    }

    @Override
    public @Nullable CauseParty comesFrom() {
        return cause;
    }

    @Override
    public boolean owesCause() {
        return true;
    }

    /** Not closed before somebody found that what was done helped. */
    @Override
    public void fit(Others others) {
        if (state == FindingState.CLOSED) {
            boolean helped = others.of(EffectivenessCheck.class)
                    .filter(check -> others.find(ReviewFinding.class, check.finding())
                            .filter(found -> found.code.equals(code))
                            .isPresent())
                    .max(Comparator.comparing(EffectivenessCheck::checkedOn))
                    .filter(EffectivenessCheck::effective)
                    .isPresent();
            Refused.unless(helped, "state", "governance.refused.unchecked", title);
        }
    }
}
