package entente.ledger.postgres;

import entente.kernel.Side;
import entente.ledger.Bodies;
import entente.ledger.Fact;
import entente.ledger.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact that its author has not released yet: outside every chain, seen by nobody else, and free to be deleted.
 *
 * @param shape the number of the record the text was written for
 */
public record Draft(
        UUID id,
        UUID arrangement,
        Side side,
        Kind<?> kind,
        int shape,
        String text,
        LocalDate effectiveOn,
        Instant writtenAt) {

    /** The fact as today's record reads it; refused where that record has become stricter since. */
    public Fact body() {
        return Bodies.read(kind, shape, text);
    }
}
