package entente.signal;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Following;
import entente.ledger.Ref;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One side has seen an alert and takes it up; raised again, it asks again. */
public record Acknowledgement(
        Ref<Alert> alert, int opening, Side side, @Nullable String note) implements Following {
    public Acknowledgement {
        Refused.unless(opening >= 1, "opening", "signal.alert.opening", opening);
    }

    @Override
    public UUID followed() {
        return alert.id();
    }
}
