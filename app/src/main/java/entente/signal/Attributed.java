package entente.signal;

import entente.kernel.CauseParty;
import entente.ledger.Fact;
import entente.ledger.Ref;
import org.jspecify.annotations.Nullable;

/** A fact in which somebody may say where a thing comes from (000-07); it comes from nowhere until somebody says so. */
public interface Attributed extends Fact {
    /** Where it comes from by this word; null or UNKNOWN while nobody has said. */
    @Nullable
    CauseParty comesFrom();

    /** The fact this speaks of, where it speaks of another one; all that speaks of one fact counts once. */
    default @Nullable Ref<?> speaksOf() {
        return null;
    }

    /** Whether both sides looked for the cause together. */
    default boolean soughtTogether() {
        return false;
    }

    /** Whether a thing of this sort is expected to name its cause one day, rather than free to. */
    default boolean owesCause() {
        return false;
    }
}
