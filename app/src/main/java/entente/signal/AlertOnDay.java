package entente.signal;

import entente.kernel.Side;
import entente.ledger.Recorded;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One alert with what people did about it, on one day.
 *
 * @param acknowledgedBy the sides that took up its present opening
 * @param waiver the one that holds on the day
 */
public record AlertOnDay(
        Recorded<Alert> alert,
        Set<Side> acknowledgedBy,
        @Nullable Recorded<Convening> convening,
        @Nullable Recorded<Waiver> waiver) {
    public AlertOnDay {
        acknowledgedBy = Set.copyOf(acknowledgedBy);
    }

    /** How it stands for one side: that the other side took it up leaves it open here. */
    public AlertState state(Side reader) {
        if (!alert.fact().stands()) {
            return AlertState.RESOLVED;
        }
        if (waiver != null) {
            return AlertState.WAIVED;
        }
        if (convening != null) {
            return AlertState.CONVENED;
        }
        return acknowledgedBy.contains(reader) ? AlertState.ACKNOWLEDGED : AlertState.OPEN;
    }
}
