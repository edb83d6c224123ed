package entente.governance.stakeholder;

import entente.delivery.Project;
import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The part of the business that stands behind a project (003-22): an office, not a person.
 *
 * @param lastActOn when it last decided, opened a door or spoke for the project
 * @param maturity from 1, has heard of it, over 3, owns the outcome, to 5, wins others for it; left out while nobody looked
 */
public record SponsorRole(
        Ref<Project> project,
        String office,
        LocalDate since,
        @Nullable LocalDate lastActOn,
        @Nullable Rating maturity) implements Fact {
    public SponsorRole {
        Refused.unless(!office.isBlank(), "office", "governance.refused.blank");
        Refused.unless(
                lastActOn == null || !lastActOn.isBefore(since),
                "lastActOn",
                "governance.refused.before",
                String.valueOf(lastActOn),
                since);
    }

    /** The day from which silence is counted. */
    public LocalDate heardOfOn() {
        return lastActOn == null ? since : lastActOn;
    }
}
