package entente.ledger;

import entente.kernel.Side;
import org.jspecify.annotations.Nullable;

/** A fact whose signature for one side is a named person's own, or that of whoever stands in for the person. */
public interface PersonallySigned extends Fact {
    Side signingSide();

    /** Left out, any leader of the side signs. */
    @Nullable
    Ref<? extends Signatory> signatory();
}
