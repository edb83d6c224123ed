package entente.exchange.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits a moment for work that is mostly done at once, so that a small file needs no page that says it is being read. */
final class ImportWait {
    private static final int MOMENT = 2;

    private ImportWait() {}

    static void shortly(CompletableFuture<Void> work) {
        try {
            work.get(MOMENT, TimeUnit.SECONDS);
        } catch (TimeoutException goesOn) {
            // the page says how far it is
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
