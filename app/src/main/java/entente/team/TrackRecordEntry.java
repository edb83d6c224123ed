package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a seat promised a department of its own house, and whether it was kept (004-02). It is told by the seat, so it names nobody.
 *
 * @param side whose house it is; only that side says it
 * @param seat who promised
 * @param department to whom
 * @param keptOn the day it was kept; left out while it was not
 */
public record TrackRecordEntry(
        String code,
        Side side,
        Ref<RoleSeat> seat,
        String department,
        String promise,
        LocalDate promisedOn,
        LocalDate dueOn,
        @Nullable LocalDate keptOn)
        implements Fact {
    public TrackRecordEntry {
        Refused.unless(!code.isBlank(), "code", "team.refused.blank");
        Refused.unless(!department.isBlank(), "department", "team.refused.blank");
        Refused.unless(!promise.isBlank(), "promise", "team.refused.blank");
        Refused.unless(!dueOn.isBefore(promisedOn), "dueOn", "team.refused.before", dueOn, promisedOn);
        Refused.unless(
                keptOn == null || !keptOn.isBefore(promisedOn),
                "keptOn",
                "team.refused.before",
                String.valueOf(keptOn),
                promisedOn);
    }

    /** Whether it counts yet: its day is over, or it was kept before that. */
    public boolean isDue(LocalDate asOf) {
        return dueOn.isBefore(asOf) || isKept(asOf);
    }

    /** Whether it was kept by its day; what was kept late was not kept. */
    public boolean isKept(LocalDate asOf) {
        return keptOn != null && !keptOn.isAfter(dueOn) && !keptOn.isAfter(asOf);
    }
}
