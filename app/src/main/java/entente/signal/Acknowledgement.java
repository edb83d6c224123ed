package entente.signal;

import entente.kernel.CauseParty;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Following;
import entente.ledger.Ref;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One side has seen an alert and takes it up; raised again, it asks again.
 *
 * @param cause where what it says comes from by this side's word; left out where it does not say
 */
public record Acknowledgement(
        Ref<Alert> alert,
        int opening,
        Side side,
        @Nullable String note,
        @Nullable CauseParty cause) implements Following, Attributed {
    public Acknowledgement {
        Refused.unless(opening >= 1, "opening", "signal.alert.opening", opening);
    }

    @Override
    public @Nullable CauseParty comesFrom() {
        return cause;
    }

    @Override
    public Ref<Alert> speaksOf() {
        return alert;
    }

    @Override
    public UUID followed() {
        return alert.id();
    }
}
