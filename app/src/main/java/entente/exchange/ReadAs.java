package entente.exchange;

import entente.delivery.Progress.CostView;
import entente.register.Mapping;
import org.jspecify.annotations.Nullable;

/** How a file is to be read. */
public sealed interface ReadAs {
    /** Every sheet that is named like a kind, as an export of this house has them; a file of one sheet is told by its header. */
    record Own() implements ReadAs {}

    /** One kind's table with the kind's own columns. */
    record OfKind(String kind) implements ReadAs {}

    /** Another tool's table. */
    record Mapped(Mapping mapping) implements ReadAs {}

    /**
     * A schedule.
     *
     * @param costs whose costs its actual costs are; null leaves them out
     */
    record Schedule(@Nullable CostView costs) implements ReadAs {}

    /** What an import of the file is known by from month to month. */
    default String source(String fileName) {
        return this instanceof Mapped(Mapping mapping) ? mapping.name() : fileName;
    }
}
