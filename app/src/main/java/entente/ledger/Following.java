package entente.ledger;

import java.util.UUID;

/** A fact that only says something of another one: whoever may not read that one may not read this one either. */
public interface Following extends Fact {
    UUID followed();

    /** The same said of another fact, by whoever names the fact by its id alone; a reference is sent like every other. */
    default Following following(UUID other) {
        return this;
    }
}
