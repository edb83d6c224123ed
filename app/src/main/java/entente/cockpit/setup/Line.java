package entente.cockpit.setup;

import entente.kernel.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a form, as far as it is not asked.
 *
 * @param given as if it had been typed
 * @param suggested what stands in the fields beforehand
 */
record Line(@Nullable Text title, Map<String, String> given, Map<String, String> suggested) {
    Line {
        given = Map.copyOf(given);
        suggested = Map.copyOf(suggested);
    }

    static Line of(Map<String, String> given) {
        return new Line(null, given, Map.of());
    }
}
