package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.util.List;

/** A meeting, a mailing list or a celebration that belongs to both teams, and who is on it (000-E09). */
public record JointList(String code, String name, List<Invited> people) implements Fact {
    /** One of them. */
    public record Invited(Ref<Person> person) {}

    public JointList {
        Refused.unless(!code.isBlank(), "code", "team.refused.blank");
        Refused.unless(!name.isBlank(), "name", "team.refused.blank");
        people = List.copyOf(people);
    }
}
