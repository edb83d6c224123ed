package entente.register;

import entente.kernel.Words;
import entente.ledger.Component;
import entente.ledger.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A kind spread into named columns, with the columns of its lists beside them. */
public final class Columns {
    private static final Map<Class<?>, Columns> KNOWN = new ConcurrentHashMap<>();

    private final Kind<?> kind;
    private final Spreading all;
    private final List<Rows> lists;
    private final List<Column> key;

    private Columns(Kind<?> kind) {
        this.kind = kind;
        this.all = new Spreading(kind, null, kind.components());
        this.lists = kind.components().stream()
                .filter(c -> c.sort() == Component.Sort.ROWS)
                .map(list -> new Rows(list, new Spreading(kind, list, list.row())))
                .toList();
        this.key = kind.key().stream()
                .flatMap(part -> all.of(kind.component(part)).stream())
                .toList();
    }

    public static Columns of(Kind<?> kind) {
        Columns known = KNOWN.get(kind.type());
        if (known == null || !known.kind.equals(kind)) {
            known = new Columns(kind);
            KNOWN.put(kind.type(), known);
        }
        return known;
    }

    public Kind<?> kind() {
        return kind;
    }

    /** The columns of the kind itself, in the order of its components. */
    public List<Column> all() {
        return all.columns;
    }

    /** The kind's lists, whose rows have columns of their own. */
    public List<Rows> lists() {
        return lists;
    }

    public Optional<Column> find(String name) {
        return all.columns.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    public Optional<Rows> list(String name) {
        return lists.stream().filter(l -> l.name().equals(name)).findFirst();
    }

    /** The columns that name a fact among its kind. */
    public List<Column> key() {
        return key;
    }

    /** Every column, those of rows included. */
    public Stream<Column> every() {
        return Stream.concat(all.columns.stream(), lists.stream().flatMap(l -> l.columns().stream()));
    }

    List<Column> of(Component component) {
        return all.of(component);
    }

    /** A list component with the columns of its rows; the first component of a row is the row's key. */
    public static final class Rows {
        private final Component list;
        private final Spreading columns;

        private Rows(Component list, Spreading columns) {
            this.list = list;
            this.columns = columns;
        }

        public Component list() {
            return list;
        }

        public String name() {
            return list.name();
        }

        public List<Column> columns() {
            return columns.columns;
        }

        List<Column> of(Component component) {
            return columns.of(component);
        }

        List<Column> key() {
            return columns.of(list.row().getFirst());
        }
    }

    /** Components with the columns each of them is spread into. */
    private static final class Spreading {
        private final List<Column> columns;
        private final Map<String, List<Column>> byComponent = new HashMap<>();

        Spreading(Kind<?> kind, @Nullable Component list, List<Component> components) {
            components.forEach(component -> byComponent.put(
                    component.name(),
                    Part.of(component).stream()
                            .map(part -> new Column(kind, list, component, part))
                            .toList()));
            columns = components.stream().flatMap(c -> of(c).stream()).toList();
        }

        List<Column> of(Component component) {
            return byComponent.getOrDefault(component.name(), List.of());
        }
    }

    /** What people call a component of the kind. */
    public static String label(Kind<?> kind, Component component, Words words) {
        return Labels.of(kind, Optional.empty(), component, words);
    }
}
