package entente.register;

import entente.kernel.Noun;
import entente.kernel.Text;
import entente.ledger.Kind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A register as its page shows it.
 *
 * @param columns the columns with where the same register in another order is
 * @param older where the next rows are; null at the end
 */
public record Register(
        Kind<?> kind,
        List<Heading> columns,
        List<Entry> entries,
        int total,
        Asked asked,
        @Nullable String older) {

    /** A kind with how many facts of it the reader sees. */
    public record Kept(Kind<?> kind, int count) {
        public Noun noun() {
            return new Noun(kind.name());
        }
    }

    /** A column's label, and the address that sorts by it. */
    public record Heading(String label, String sort, boolean sorted, boolean descending) {}

    /** One fact's row. */
    public record Entry(UUID fact, State state, boolean shared, boolean doubtful, List<String> shown) {}

    /** What was asked for, to be shown in the form again. */
    public record Asked(String q, String state, boolean doubtful, String asOf) {}

    public Noun noun() {
        return new Noun(kind.name());
    }

    /** How many there are, and how many of them are shown. */
    public Text counted() {
        return Text.of("register.counted", total, entries.size());
    }
}
