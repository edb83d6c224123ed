package entente.page;

import entente.kernel.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The repeated rows of a form, each a few fields.
 *
 * @param title what the rows are
 * @param help what they are for
 */
public record FieldRows(Text title, @Nullable Text help, List<List<Field>> rows) {
    public FieldRows {
        rows = List.copyOf(rows);
    }
}
