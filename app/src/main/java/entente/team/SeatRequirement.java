package entente.team;

import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.util.List;

/** What a seat asks of whoever sits there, skill by skill (001-09, 001-17). */
public record SeatRequirement(Ref<RoleSeat> seat, List<Needed> skills) implements Fact {
    /** One skill and the level it is needed at. */
    public record Needed(Skill skill, Rating level) {}

    public SeatRequirement {
        skills = List.copyOf(skills);
        long different = skills.stream().map(Needed::skill).distinct().count();
        Refused.unless(different == skills.size(), "skills", "team.refused.twice");
    }
}
