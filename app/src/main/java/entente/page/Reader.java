package entente.page;

import entente.kernel.Side;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a page.
 *
 * @param name as shown; empty for a stranger
 * @param organisation as shown; empty for a stranger
 * @param side the side the reader stands on here; null for who reads only what is shared, and for strangers
 * @param zone in which instants are shown
 */
public record Reader(
        String name, String organisation, @Nullable Side side, ZoneId zone) {
    public static final Reader STRANGER = new Reader("", "", null, ZoneId.of("UTC"));

    public boolean known() {
        return !name.isEmpty();
    }

    /** Whether a side is the reader's own, and may be called "you". */
    public boolean is(Side one) {
        return side == one;
    }
}
