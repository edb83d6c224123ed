package entente.exchange;

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
}
