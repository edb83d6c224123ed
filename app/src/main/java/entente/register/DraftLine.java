package entente.register;

import entente.kernel.Noun;
import entente.ledger.Home;
import entente.ledger.Kind;
import java.time.Instant;
import java.util.UUID;

/**
 * A draft in its author's list.
 *
 * @param name what it is called; empty where today's form refuses it
 */
public record DraftLine(UUID id, Kind<?> kind, String name, Instant writtenAt) {
    public Noun noun() {
        return new Noun(kind.name());
    }

    /** Whether it may go to both sides at once; what begins with one side is published from there. */
    public boolean maySkipOwnSide() {
        return kind.home() == Home.SHARED;
    }
}
