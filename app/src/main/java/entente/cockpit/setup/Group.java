package entente.cockpit.setup;

import entente.kernel.Text;
import entente.page.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that belong together: those of one fact, or of one person. */
public record Group(@Nullable Text title, List<Field> fields) {
    public Group {
        fields = List.copyOf(fields);
    }
}
