package entente.governance.stakeholder;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is done to win a stakeholder's support, by whom and by when. */
public record StakeholderMove(
        String code,
        Ref<Stakeholder> stakeholder,
        String what,
        String owner,
        LocalDate dueOn,
        @Nullable LocalDate doneOn)
        implements Fact {
    public StakeholderMove {
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!what.isBlank(), "what", "governance.refused.blank");
        Refused.unless(!owner.isBlank(), "owner", "governance.refused.blank");
    }

    /** Whether somebody is at it: it was done in the days before, or is to be done in the days to come. */
    public boolean isNear(LocalDate day, int days) {
        return doneOn == null
                ? !dueOn.isBefore(day) && !dueOn.isAfter(day.plusDays(days))
                : doneOn.isAfter(day.minusDays(days));
    }
}
