package entente.register;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The total order of a listing: by one column's values, those that say nothing last, and by id where they are equal. */
final class Ordering<T extends Fact> {
    /** A fact with the value it is sorted by. */
    record Placed<T extends Fact>(
            Recorded<T> recorded, @Nullable Object value) {}

    private final String name;
    private final boolean descending;
    private final Function<Recorded<?>, @Nullable Object> value;
    private final Function<String, Object> parse;

    private Ordering(
            String name,
            boolean descending,
            Function<Recorded<?>, @Nullable Object> value,
            Function<String, Object> parse) {
        this.name = name;
        this.descending = descending;
        this.value = value;
        this.parse = parse;
    }

    static <T extends Fact> Ordering<T> of(Kind<T> kind, Query query, References references) {
        Sorting sorting = new Sorting(references);
        Columns columns = Columns.of(kind);
        return switch (query.sort()) {
            case "" -> new Ordering<>("", query.descending(), sorting.key(columns), text -> text);
            default -> by(columns, query, sorting);
        };
    }

    private static <T extends Fact> Ordering<T> by(Columns columns, Query query, Sorting sorting) {
        String name = query.sort();
        Column column = columns.find(name).orElse(null);
        if (column != null) {
            return new Ordering<>(
                    name,
                    query.descending(),
                    recorded -> sorting.value(column, recorded),
                    text -> column.scalar() == Scalar.CHOICE ? Integer.valueOf(text) : sorting.value(column, text));
        }
        return switch (name) {
            case "effectiveOn" -> new Ordering<>(name, query.descending(), Recorded::effectiveOn, LocalDate::parse);
            case "recordedAt" -> new Ordering<>(name, query.descending(), Recorded::recordedAt, Instant::parse);
            default -> throw new Refused("sort", Text.of("register.query.column", Typed.shown(name)));
        };
    }

    List<Placed<T>> sorted(List<Recorded<T>> facts) {
        return facts.stream()
                .map(recorded -> new Placed<>(recorded, value.apply(recorded)))
                .sorted(order())
                .toList();
    }

    private Comparator<Placed<T>> order() {
        Comparator<Object> values = descending ? Sorting.VALUES.reversed() : Sorting.VALUES;
        return Comparator.comparing((Placed<T> p) -> p.value(), Comparator.nullsLast(values))
                .thenComparing(p -> p.recorded().id());
    }

    /** The rows behind the cursor, whether or not its own row is still there. */
    List<Placed<T>> after(List<Placed<T>> sorted, String text) {
        Cursor cursor = Cursor.of(text, order(name, descending));
        Object from = cursor.blank() ? null : parsed(cursor.value());
        Comparator<Object> values = Comparator.nullsLast(descending ? Sorting.VALUES.reversed() : Sorting.VALUES);
        int first = 0;
        while (first < sorted.size() && !isBehind(sorted.get(first), from, cursor, values)) {
            first++;
        }
        return sorted.subList(first, sorted.size());
    }

    private boolean isBehind(Placed<T> placed, @Nullable Object from, Cursor cursor, Comparator<Object> values) {
        int order = compare(values, placed.value(), from);
        return order > 0 || (order == 0 && placed.recorded().id().compareTo(cursor.id()) > 0);
    }

    @SuppressWarnings("NullAway") // a comparator that places nulls takes them
    private static int compare(Comparator<Object> values, @Nullable Object a, @Nullable Object b) {
        return values.compare(a, b);
    }

    private Object parsed(String text) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException none) {
            throw Cursor.refused();
        }
    }

    String cursor(Placed<T> last) {
        Object at = last.value();
        return new Cursor(
                        order(name, descending),
                        at == null,
                        Column.plain(at),
                        last.recorded().id())
                .text();
    }

    private static String order(String name, boolean descending) {
        return (descending ? "-" : "+") + name;
    }
}
