package entente.exchange;

import entente.kernel.Conflict;
import entente.kernel.Text;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that its author brought to be imported; nobody else sees it.
 *
 * @param touchedAt when whoever works on it last showed signs of life
 */
public record Upload(
        UUID id, String name, Manner manner, State state, Outcome outcome, Instant uploadedAt, Instant touchedAt) {
    /** How far it has come. */
    public enum State {
        /** Nothing was asked of it yet. */
        WAITING,
        LOOKING,
        LOOKED,
        /** It cannot be read. */
        REFUSED,
        RECORDING,
        RECORDED;

        /** Whether somebody works on it. */
        public boolean isBusy() {
            return this == LOOKING || this == RECORDING;
        }
    }

    /** Itself, while it can still be said how it is read. */
    public Upload demandOpen() {
        boolean open = state == State.WAITING || state == State.REFUSED || state == State.LOOKED;
        if (!open || manner.kind().isEmpty()) {
            throw new Conflict(Text.of("exchange.import.busy"));
        }
        return this;
    }
}
