package entente.register;

import entente.ledger.Component;
import entente.ledger.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One way in which a fact's next version differs from the one before. */
public sealed interface Difference {
    /** The component that differs, or the list that one of its rows differs in. */
    Component component();

    /** A component has another value; null where there was none, or where there is none now. */
    record Value(
            Kind<?> kind,
            Component component,
            @Nullable Object was,
            @Nullable Object now) implements Difference {}

    /** A component of one row has another value. */
    record InRow(
            Kind<?> kind,
            Component component,
            Object row,
            Component part,
            @Nullable Object was,
            @Nullable Object now) implements Difference {}

    /** A list has a row more, with the values of its components. */
    record RowAdded(Kind<?> kind, Component component, Object row) implements Difference {}

    /** A list has lost a row. */
    record RowRemoved(Kind<?> kind, Component component, Object row) implements Difference {}

    /** A list has the same rows in another order. */
    record Reordered(Kind<?> kind, Component component) implements Difference {}

    /** What changed, in a reader's words; a page sets {@code was} as deleted and {@code now} as inserted. */
    record Line(String label, String was, String now) {}

    Kind<?> kind();

    default Line line(Shown shown) {
        String label = Labels.of(kind(), Optional.empty(), component(), shown.words());
        return switch (this) {
            case Value value -> new Line(label, shown.of(value.was()), shown.of(value.now()));
            case InRow in ->
                new Line(
                        label + " · " + shown.row(component(), in.row()) + " · "
                                + Labels.of(kind(), Optional.of(component()), in.part(), shown.words()),
                        shown.of(in.was()),
                        shown.of(in.now()));
            case RowAdded added -> new Line(label, "", row(added.row(), shown));
            case RowRemoved removed -> new Line(label, row(removed.row(), shown), "");
            case Reordered _ -> new Line(label, "", shown.words().say("register.reordered"));
        };
    }

    private String row(Object row, Shown shown) {
        List<String> values = component().row().stream()
                .map(part -> shown.of(part.of(row)))
                .filter(text -> !text.isEmpty())
                .toList();
        return String.join(" · ", values);
    }

    /** All lines of some differences. */
    static List<Line> lines(List<Difference> differences, Shown shown) {
        return differences.stream().map(difference -> difference.line(shown)).toList();
    }
}
