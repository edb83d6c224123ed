package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the work means for one of the client's departments (000-E12).
 *
 * @param what left out while nobody has looked
 * @param assessedOn the day somebody looked
 * @param agreed whether the department says so too
 */
public record DepartmentImpact(
        String department,
        @Nullable String what,
        @Nullable LocalDate assessedOn,
        @Nullable Boolean agreed) implements Fact {
    public DepartmentImpact {
        Refused.unless(!department.isBlank(), "department", "team.refused.blank");
        Refused.unless(assessedOn == null || (what != null && !what.isBlank()), "what", "team.refused.impact");
    }
}
