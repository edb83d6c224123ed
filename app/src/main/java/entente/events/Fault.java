package entente.events;

import entente.kernel.Text;
import org.jspecify.annotations.Nullable;

/** A cell that cannot be, so that its row is left out and named. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final transient Text because;

    Fault(@Nullable String column, @Nullable String value, Text because) {
        super(because.key(), null, false, false);
        this.column = column == null ? "" : column;
        this.value = value == null ? "" : value;
        this.because = because;
    }

    Rejected at(long row, String id) {
        return new Rejected(row, id, column, value, because);
    }
}
