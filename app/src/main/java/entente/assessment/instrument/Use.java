package entente.assessment.instrument;

import entente.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * How a set of statements is meant to be used.
 *
 * @param personal whether it rates a named person, and so is off until both sides have switched such ratings on
 * @param joint whether what it rates is a pair or a seat that both sides look at, and not one person whose own the answers would be
 * @param ownHouse whether it is asked of one's own house alone, since what comes of it is for no other book
 * @param mark the points from which an answer counts as a yes, for a set of one statement; absent where none does
 */
public record Use(
        Rhythm rhythm,
        boolean personal,
        boolean joint,
        boolean ownHouse,
        @Nullable Integer mark) {
    public Use {
        Refused.unless(personal || !joint, "joint", "assessment.refused.joint");
    }
}
