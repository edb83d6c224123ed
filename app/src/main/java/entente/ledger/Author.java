package entente.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose word the facts of a kind are: anybody's, the system's alone, or that of the very side a component names.
 *
 * @param unnamed whether the system speaks for somebody nobody knows, so that no side can empty it alone
 * @param leaders whether only those who lead the side say it for the side; others prepare it
 */
public record Author(boolean system, @Nullable String component, boolean unnamed, boolean leaders) {
    public static final Author ANYBODY = new Author(false, null, false, false);
    public static final Author SYSTEM = new Author(true, null, false, false);

    /** Said by somebody of either side whom nobody is to know, in the system's voice. */
    public static final Author UNNAMED = new Author(true, null, true, false);

    /** One side speaks for itself: the component, a {@code Side}, must be the speaker's own, so that neither can speak for the other. */
    public static Author named(String component) {
        return new Author(false, component, false, false);
    }

    /** The same, where it takes somebody who leads the side. */
    public Author byLeaders() {
        return new Author(system, component, unnamed, true);
    }

    /** The component that names the side, where one does. */
    public Optional<String> side() {
        return Optional.ofNullable(component);
    }
}
