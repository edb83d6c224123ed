package entente.register;

import entente.kernel.Text;
import entente.page.Field;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last question before something is emptied for good.
 *
 * @param versions those that still say something
 * @param chosen those to be emptied
 * @param needsBoth whether nothing goes before the other side asks for the same
 * @param asked whether the other side has asked already
 */
public record Redaction(
        UUID fact,
        String title,
        List<Integer> versions,
        List<Integer> chosen,
        boolean needsBoth,
        boolean asked,
        Field reason,
        @Nullable Text wrong) {
    public Redaction {
        versions = List.copyOf(versions);
        chosen = List.copyOf(chosen);
    }
}
