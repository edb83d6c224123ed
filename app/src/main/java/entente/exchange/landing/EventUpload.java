package entente.exchange.landing;

import entente.exchange.Upload.State;
import entente.kernel.Conflict;
import entente.kernel.Text;
import entente.ledger.Digest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of raw events that its author brought; nobody else sees it before it is recorded.
 *
 * @param touchedAt when whoever works on it last showed signs of life
 */
public record EventUpload(
        UUID id, String name, Wish wish, State state, LandingOutcome outcome, Instant uploadedAt, Instant touchedAt) {
    /**
     * What it is and what is wanted of it; kept with the file as JSON.
     *
     * @param digest of the stored file, in hexadecimal
     * @param source the fact that says what its columns mean; null while nobody has said
     */
    public record Wish(String digest, @Nullable UUID source) {
        Wish described(UUID by) {
            return new Wish(digest, by);
        }

        public Digest content() {
            return new Digest(digest);
        }
    }

    /** Itself, while it can still be said what it is. */
    public EventUpload demandOpen() {
        if (state.isBusy() || state == State.RECORDED) {
            throw new Conflict(Text.of("exchange.import.busy"));
        }
        return this;
    }
}
