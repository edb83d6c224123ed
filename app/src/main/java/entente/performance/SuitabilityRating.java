package entente.performance;

import entente.arrangement.Service;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How fit a service is for a detailed contract and little leadership: four pillars from 0 to 4, as one side sees them (003-08). Both are asked
 * together.
 *
 * @param understood whether the activities are understood
 * @param contractable whether a detailed contract can be written
 * @param monitorable whether the outcomes can be watched
 * @param skilled whether the provider has the skills
 */
public record SuitabilityRating(
        Ref<Service> service,
        LocalDate ratedOn,
        int understood,
        int contractable,
        int monitorable,
        int skilled,
        @Nullable String because)
        implements Fact {
    public SuitabilityRating {
        pillar("understood", understood);
        pillar("contractable", contractable);
        pillar("monitorable", monitorable);
        pillar("skilled", skilled);
    }

    /** The weakest pillar, which is all the service can bear. */
    public int lowest() {
        return Math.min(Math.min(understood, contractable), Math.min(monitorable, skilled));
    }

    private static void pillar(String component, int points) {
        Refused.unless(points >= 0 && points <= 4, component, "performance.refused.pillar", points);
    }
}
