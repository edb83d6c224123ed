package entente.ledger;

import entente.kernel.Side;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who may have to sign a fact in person. */
public interface Signatory extends Fact {
    String name();

    /** The address the person signs in by; while none is known, the person is told by the name alone. */
    @Nullable
    String email();

    /** Who signs a fact for a side in person; empty where any leader of the side does. */
    static Optional<Signatory> of(Book book, @Nullable Fact fact, Side side) {
        return fact instanceof PersonallySigned personally && personally.signingSide() == side
                ? Optional.ofNullable(personally.signatory())
                        .flatMap(ref -> book.history(ref.id()))
                        .flatMap(history -> Optional.ofNullable(history.newest().fact()))
                        .filter(Signatory.class::isInstance)
                        .map(Signatory.class::cast)
                : Optional.empty();
    }
}
