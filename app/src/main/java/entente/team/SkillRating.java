package entente.team;

import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;

/** How far somebody has come, skill by skill (001-09); it never leaves the side. */
public record SkillRating(Ref<Person> person, Side side, LocalDate ratedOn, List<Rated> skills)
        implements RatesOwnPeople {
    /** One skill. */
    public record Rated(Skill skill, Rating level) {}

    public SkillRating {
        skills = List.copyOf(skills);
    }
}
