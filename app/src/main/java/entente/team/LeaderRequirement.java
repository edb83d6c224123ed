package entente.team;

import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.util.List;
import java.util.Optional;

/** What a leader's seat asks for, characteristic by characteristic (004-11, I-10): process expertise at 4 for technical work, at 3 for strategic. */
public record LeaderRequirement(Ref<RoleSeat> seat, List<Asked> asked) implements Fact {
    /** One characteristic and the level the seat needs it at. */
    public record Asked(Characteristic characteristic, Rating level) {}

    public LeaderRequirement {
        asked = List.copyOf(asked);
        long different = asked.stream().map(Asked::characteristic).distinct().count();
        Refused.unless(different == asked.size(), "asked", "team.refused.spoke.twice");
    }

    /** The level asked for; empty where the seat does not ask for it. */
    public Optional<Rating> level(Characteristic characteristic) {
        return asked.stream()
                .filter(one -> one.characteristic() == characteristic)
                .map(Asked::level)
                .findFirst();
    }
}
