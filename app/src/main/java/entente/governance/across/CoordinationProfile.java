package entente.governance.across;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.team.RoleSeat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the work was spread, and over how many, on a day (001-21).
 *
 * @param timeZones in which people who work together live
 * @param parties organisations at work, the two included
 * @param keyPeople who have to know of each other's work
 * @param dependencies between pieces of work that one party waits for another for
 * @param coordinator the seat that holds it together, where there is one
 */
public record CoordinationProfile(
        LocalDate saidOn,
        int sites,
        int timeZones,
        int parties,
        int services,
        int keyPeople,
        int dependencies,
        @Nullable Ref<RoleSeat> coordinator)
        implements Fact {
    private static final int BOTH = 2;

    public CoordinationProfile {
        Refused.unless(sites >= 1, "sites", "across.refused.one", sites);
        Refused.unless(timeZones >= 1, "timeZones", "across.refused.one", timeZones);
        Refused.unless(parties >= BOTH, "parties", "across.refused.two", parties);
        Refused.unless(services >= 1, "services", "across.refused.one", services);
        Refused.unless(keyPeople >= 0, "keyPeople", "across.refused.negative", keyPeople);
        Refused.unless(dependencies >= 0, "dependencies", "across.refused.negative", dependencies);
    }
}
