package entente.page;

import entente.kernel.Band;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names by which the style sheet knows what the domain distinguishes. */
public final class Style {
    private Style() {}

    /** {@code band-act}, {@code side-client}, {@code mark-signed}: the type's last word and the constant; empty for none. */
    public static String of(@Nullable Enum<?> constant) {
        return switch (constant) {
            case null -> "";
            case Band band -> "band-" + lower(band);
            case Tone tone -> "notice-" + lower(tone);
            case Mark.State state -> "mark-" + lower(state);
            case Enum<?> other ->
                other.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "-" + lower(other);
        };
    }

    /** A band's shape in a box of twelve, so that it is told without colour: a square to act, a triangle to watch, a full disc, an empty ring. */
    public static String shape(Band band) {
        return switch (band) {
            case ACT -> "M1 1H11V11H1Z";
            case WATCH -> "M6 1L11.5 11H.5Z";
            case WELL -> "M6 1A5 5 0 1 1 5.99 1Z";
            case UNKNOWN -> "M6 1A5 5 0 1 1 5.99 1ZM6 2.6A3.4 3.4 0 1 0 6.01 2.6Z";
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
