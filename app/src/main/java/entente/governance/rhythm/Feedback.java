package entente.governance.rhythm;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one leader tells the other about how the other's side works with this one (002-08); about work and conduct of the side, never a rating
 * of a person.
 *
 * @param by the side that says it
 * @param keep what the other should go on doing
 * @param change what the other should do otherwise
 */
public record Feedback(
        Side by,
        LocalDate givenOn,
        @Nullable String keep,
        @Nullable String change) implements Fact {
    public Feedback {
        Refused.unless(isSaid(keep) || isSaid(change), "keep", "rhythm.refused.feedback");
    }

    private static boolean isSaid(@Nullable String said) {
        return said != null && !said.isBlank();
    }
}
