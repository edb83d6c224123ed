package entente.register;

import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a column's values are compared by: numbers as numbers, days as days, choices in their order, references by their keys. */
final class Sorting {
    /** Longer texts are ordered by how they begin, so that a cursor stays short. */
    private static final int COMPARED = 100;

    static final Comparator<Object> VALUES = Sorting::compare;

    private final References references;

    Sorting(References references) {
        this.references = references;
    }

    /** The value to compare, null where the fact says nothing there. */
    @Nullable
    Object value(Column column, Recorded<?> recorded) {
        return comparable(column, column.value(recorded.fact()));
    }

    /** The same for a text that was typed or came back in a cursor. */
    Object value(Column column, String text) {
        Object value = Typed.value(column, text);
        return value instanceof String words ? cut(words) : value;
    }

    /** What names the fact, part by part. */
    Function<Recorded<?>, @Nullable Object> key(Columns columns) {
        List<Column> key = columns.key();
        return recorded -> cut(String.join(
                " ",
                key.stream()
                        .map(column -> {
                            Object value = column.value(recorded.fact());
                            return value instanceof Ref<?> ref ? references.shown(ref.id()) : Column.plain(value);
                        })
                        .toList()));
    }

    private @Nullable Object comparable(Column column, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text.isEmpty() ? null : cut(text);
            case Ref<?> ref -> cut(references.shown(ref.id()));
            case Integer number -> number.longValue();
            case Rating rating -> (long) rating.points();
            case Percent percent -> percent.points();
            case Enum<?> choice -> column.choices().indexOf(choice.name());
            case Currency currency -> currency.getCurrencyCode();
            default -> value;
        };
    }

    private static String cut(String text) {
        return text.length() <= COMPARED
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(COMPARED - 1)) ? COMPARED - 1 : COMPARED);
    }

    private static int compare(Object a, Object b) {
        return switch (a) {
            case String text -> NaturalOrder.TEXT.compare(text, (String) b);
            case Long number -> number.compareTo((Long) b);
            case Integer place -> place.compareTo((Integer) b);
            case BigDecimal number -> number.compareTo((BigDecimal) b);
            case LocalDate day -> day.compareTo((LocalDate) b);
            case Instant at -> at.compareTo((Instant) b);
            case Boolean yes -> yes.compareTo((Boolean) b);
            default -> throw new IllegalStateException("nothing to compare " + a.getClass() + " by");
        };
    }
}
