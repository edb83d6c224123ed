package entente.ledger;

import entente.kernel.Text;
import java.util.List;

/** What somebody said: an immutable record of one kind, whose constructor refuses what cannot be true. */
public interface Fact {
    /** What in it contradicts itself, or is more likely a slip, though it can be true: it is recorded all the same, and named wherever it stands. */
    default List<Text> doubts() {
        return List.of();
    }
}
