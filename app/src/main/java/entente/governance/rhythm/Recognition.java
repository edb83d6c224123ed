package entente.governance.rhythm;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One side thanked the other, or both teams, for something (002-08).
 *
 * @param by the side that gave it
 * @param whom the team, group or seat it went to
 * @param what for what
 * @param how by a word, a letter, a dinner
 */
public record Recognition(
        Side by,
        LocalDate givenOn,
        String whom,
        String what,
        @Nullable String how) implements Fact {
    public Recognition {
        Refused.unless(!whom.isBlank(), "whom", "rhythm.refused.blank");
        Refused.unless(!what.isBlank(), "what", "rhythm.refused.blank");
    }
}
