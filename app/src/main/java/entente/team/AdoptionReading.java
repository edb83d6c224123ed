package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;

/**
 * How many of a department work in the new way (004-01). Fewer than five people would be persons and not a department.
 *
 * @param people who are meant to
 * @param working who do
 */
public record AdoptionReading(
        Ref<ChangeInitiative> initiative, String department, LocalDate readOn, int people, int working)
        implements Fact {
    static final int FEWEST = 5;

    public AdoptionReading {
        Refused.unless(!department.isBlank(), "department", "team.refused.blank");
        Refused.unless(people >= FEWEST, "people", "team.refused.department", FEWEST, people);
        Refused.unless(working >= 0 && working <= people, "working", "team.refused.working", people, working);
    }
}
