package entente.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of one column of a kind comes from.
 *
 * @param from labels of the source's columns, the first in which the row says something
 * @param join labels of several columns whose values are put together with a blank between, instead of {@code from}
 * @param values what the source's words mean here; {@code *} stands for every other word
 * @param otherwise the value where the source's cell is blank or the column is missing; the constant where there is no source
 * @param asked whether the value is asked for at each import
 * @param down whether a blank cell takes the value above it, as merged cells need
 * @param day whether only the day of a moment counts, so that its time may be dropped
 * @param times what a number is multiplied by, such as 1000000 for a column in millions
 * @param round how an amount with too many decimals is rounded; null refuses it
 */
public record Take(
        List<String> from,
        List<String> join,
        Map<String, String> values,
        String otherwise,
        boolean asked,
        boolean down,
        boolean day,
        @Nullable BigDecimal times,
        @Nullable RoundingMode round) {
    static final String EVERY_OTHER = "*";

    public Take {
        from = List.copyOf(from);
        join = List.copyOf(join);
        values = new LinkedHashMap<>(values);
    }

    /** From a column as it stands there. */
    public static Take from(String... labels) {
        return new Take(List.of(labels), List.of(), Map.of(), "", false, false, false, null, null);
    }

    /** The same value in every row. */
    public static Take always(String value) {
        return new Take(List.of(), List.of(), Map.of(), value, false, false, false, null, null);
    }

    /** The same with another value for where the source says nothing. */
    Take otherwise(String value) {
        return new Take(from, join, values, value, false, down, day, times, round);
    }

    /** Every label that may be read for it. */
    List<String> labels() {
        return join.isEmpty() ? from : join;
    }

    /** What the source's word means here; absent where the mapping says nothing of it though it lists others. */
    Optional<String> meaning(String word) {
        String said = word.strip();
        return values.entrySet().stream()
                .filter(meaning -> meaning.getKey().strip().equalsIgnoreCase(said))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.ofNullable(values.get(EVERY_OTHER)))
                .or(() -> values.isEmpty() ? Optional.of(word) : Optional.empty());
    }
}
