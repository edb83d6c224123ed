package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether one side can see for itself how it stands where both touch (001-19).
 *
 * @param side which sees, or does not
 * @param where a board, a list, a shared screen
 */
public record TouchPointSeen(
        Ref<TouchPoint> touchPoint,
        Side side,
        LocalDate saidOn,
        boolean sees,
        @Nullable String where) implements Fact {
    public TouchPointSeen {
        Refused.unless(!sees || (where != null && !where.isBlank()), "where", "team.refused.where");
    }
}
