package entente.page;

import entente.kernel.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looking at an arrangement's pages as somebody else sees them.
 *
 * @param choices as whom
 * @param seenAs what the banner says while that is so; null while the reader looks with the own eyes
 */
public record Preview(List<Choice> choices, @Nullable Text seenAs) {
    public Preview {
        choices = List.copyOf(choices);
    }

    /** Somebody to look as. */
    public record Choice(String value, Text label) {}
}
