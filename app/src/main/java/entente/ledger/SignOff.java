package entente.ledger;

import entente.kernel.Side;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One side's agreement to, or dispute of, one version of one fact.
 *
 * @param agrees true for a signature, false for a dispute
 * @param reason always given with a dispute
 */
public record SignOff(
        Side side,
        boolean agrees,
        UUID actor,
        Instant at,
        @Nullable String reason) {}
