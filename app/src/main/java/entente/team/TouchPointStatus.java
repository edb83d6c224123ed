package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How it stands where both touch, as one side says on a day (001-19).
 *
 * @param side which says it
 * @param note what the other side should know of it
 */
public record TouchPointStatus(
        Ref<TouchPoint> touchPoint,
        Side side,
        LocalDate saidOn,
        Flow flow,
        @Nullable String note) implements Fact {

    /** Whether the work passes. */
    public enum Flow {
        RUNS,
        HELD_UP,
        STOPPED
    }

    public TouchPointStatus {
        Refused.unless(flow == Flow.RUNS || (note != null && !note.isBlank()), "note", "team.refused.status", flow);
    }
}
