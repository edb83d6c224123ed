package entente.performance;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The levels of need in their order, the lowest first (002-04, I-14); without one the usual five hold. Signed by both, for what a level means
 * decides what is expected.
 *
 * @param levels from the ground up: none is reached before all below it
 */
public record NeedHierarchy(String code, List<Level> levels) implements Fact {

    /** One level, named as both sides call it. */
    public record Level(String name, String means) {
        public Level {
            Refused.unless(!name.isBlank(), "name", "performance.refused.blank");
        }
    }

    public NeedHierarchy {
        Refused.unless(!code.isBlank(), "code", "performance.refused.blank");
        levels = List.copyOf(levels);
        Refused.unless(!levels.isEmpty(), "levels", "performance.refused.levels");
        Set<String> names = new HashSet<>();
        levels.forEach(
                level -> Refused.unless(names.add(level.name()), "levels", "performance.refused.twice", level.name()));
    }
}
