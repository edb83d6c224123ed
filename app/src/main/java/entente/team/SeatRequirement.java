package entente.team;

import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a seat asks of whoever sits there, skill by skill (001-09, 001-17). */
public record SeatRequirement(Ref<RoleSeat> seat, List<Needed> skills) implements Fact {
    /**
     * One skill and the level it is needed at.
     *
     * @param weight 1 to 3: how much the role rests on it; what is not weighed weighs most
     */
    public record Needed(
            Skill skill, Rating level, @Nullable Integer weight) {
        /** The role stands or falls with it. */
        public static final int CRITICAL = 3;

        public Needed {
            Refused.unless(
                    weight == null || (weight >= 1 && weight <= CRITICAL),
                    "weight",
                    "team.refused.weight",
                    weight == null ? "" : weight);
        }

        /** Not weighed against others. */
        public Needed(Skill skill, Rating level) {
            this(skill, level, null);
        }

        public int weighs() {
            return weight == null ? CRITICAL : weight;
        }

        public boolean isCritical() {
            return weighs() == CRITICAL;
        }
    }

    public SeatRequirement {
        skills = List.copyOf(skills);
        long different = skills.stream().map(Needed::skill).distinct().count();
        Refused.unless(different == skills.size(), "skills", "team.refused.twice");
    }
}
