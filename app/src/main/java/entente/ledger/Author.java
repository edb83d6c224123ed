package entente.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose word the facts of a kind are: anybody's, the system's alone, or that of the very side a component names. */
public record Author(boolean system, @Nullable String component) {
    public static final Author ANYBODY = new Author(false, null);
    public static final Author SYSTEM = new Author(true, null);

    /** One side speaks for itself: the component, a {@code Side}, must be the speaker's own, so that neither can speak for the other. */
    public static Author named(String component) {
        return new Author(false, component);
    }

    /** The component that names the side, where one does. */
    public Optional<String> side() {
        return Optional.ofNullable(component);
    }
}
