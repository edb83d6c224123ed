package entente.page;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many readers work at a time, and the others wait a moment in the order they came. Whoever is inside is answered quickly; were all let
 * in at once, each would wait for the others' connections to the database and none would be answered.
 */
public final class Turnstile {
    private final Semaphore places;
    private final Duration patience;

    public Turnstile(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** False where no place came free within the time that a reader may be kept waiting. */
    public boolean enter() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** For whoever has entered. */
    public void leave() {
        places.release();
    }
}
