package entente.signal;

import entente.ledger.Fact;
import entente.ledger.Recorded;
import java.util.UUID;

/**
 * What a signal is about.
 *
 * @param kind the kind of the fact, or "arrangement" for the whole
 * @param name what people call it
 */
public record About(String kind, UUID fact, String name) {
    private static final UUID WHOLE = new UUID(0, 0);

    /** The arrangement as a whole. */
    public static final About ARRANGEMENT = new About("arrangement", WHOLE, "");

    public static About the(Recorded<? extends Fact> fact) {
        return new About(fact.kind().name(), fact.id(), fact.key());
    }

    boolean isWhole() {
        return fact.equals(WHOLE);
    }
}
