package entente.register;

import entente.kernel.Words;
import entente.ledger.Component;
import entente.ledger.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind spread into named columns.
 *
 * @param all the columns of the kind itself, in the order of its components
 * @param lists the kind's lists, whose rows have columns of their own
 */
public record Columns(Kind<?> kind, List<Column> all, List<Rows> lists) {
    private static final Map<Kind<?>, Columns> KNOWN = new ConcurrentHashMap<>();

    /** A list component with the columns of its rows; the first component of a row is the row's key. */
    public record Rows(Component list, List<Column> columns) {
        public String name() {
            return list.name();
        }

        List<Column> key() {
            return of(columns, list.row().getFirst());
        }
    }

    public static Columns of(Kind<?> kind) {
        return KNOWN.computeIfAbsent(kind, Columns::spread);
    }

    private static Columns spread(Kind<?> kind) {
        List<Rows> lists = kind.components().stream()
                .filter(c -> c.sort() == Component.Sort.ROWS)
                .map(list -> new Rows(list, columns(kind, list, list.row())))
                .toList();
        return new Columns(kind, columns(kind, null, kind.components()), lists);
    }

    private static List<Column> columns(Kind<?> kind, @Nullable Component list, List<Component> components) {
        return components.stream()
                .flatMap(c -> Part.of(c).stream().map(part -> new Column(kind, list, c, part)))
                .toList();
    }

    public Optional<Column> find(String name) {
        return all.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    public Optional<Rows> list(String name) {
        return lists.stream().filter(l -> l.name().equals(name)).findFirst();
    }

    /** The columns that name a fact among its kind. */
    public List<Column> key() {
        return kind.key().stream()
                .flatMap(part -> of(all, kind.component(part)).stream())
                .toList();
    }

    /** Every column, those of rows included. */
    public Stream<Column> every() {
        return Stream.concat(all.stream(), lists.stream().flatMap(l -> l.columns().stream()));
    }

    List<Column> of(Component component) {
        return of(all, component);
    }

    static List<Column> of(List<Column> columns, Component component) {
        return columns.stream()
                .filter(c -> c.component().name().equals(component.name()))
                .toList();
    }

    /** What people call a component of the kind. */
    public static String label(Kind<?> kind, Component component, Words words) {
        return Labels.of(kind, Optional.empty(), component, words);
    }
}
