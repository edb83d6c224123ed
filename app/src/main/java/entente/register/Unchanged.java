package entente.register;

import entente.ledger.Fact;
import entente.ledger.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Recognises what was only sent back: a browser turns line ends, a workbook drops zeros behind the point, and a reference stands there by its key.
 * None of these is a change.
 */
final class Unchanged {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Unchanged() {}

    /** The texts with those of the present fact wherever they say the same. */
    static <T extends Fact> Spread of(Kind<T> kind, Spread sent, T present, References references) {
        Spread before = Spread.of(kind, present);
        Columns columns = Columns.of(kind);
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        columns.lists()
                .forEach(list -> lists.put(
                        list.name(),
                        rows(list.columns(), sent.rows(list.name()), before.rows(list.name()), references)));
        return new Spread(texts(columns.all(), sent.texts(), before.texts(), references), lists);
    }

    private static List<Map<String, String>> rows(
            List<Column> columns, List<Map<String, String>> sent, List<Map<String, String>> before, References refs) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            rows.add(i < before.size() ? texts(columns, sent.get(i), before.get(i), refs) : sent.get(i));
        }
        return rows;
    }

    private static Map<String, String> texts(
            List<Column> columns, Map<String, String> sent, Map<String, String> before, References references) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Column column : columns) {
            String was = Spread.text(before, column);
            String is = Spread.text(sent, column);
            texts.put(column.name(), isSame(column, is, was, references) ? was : is);
        }
        return texts;
    }

    static boolean isSame(Column column, String is, String was, References references) {
        if (is.equals(was)) {
            return true;
        }
        return switch (column.scalar()) {
            case TEXT, ADDRESS ->
                kept(is).equals(kept(was))
                        || Attached.written(column, was, references).equals(kept(is));
            case DECIMAL, PERCENT -> isSameNumber(is, was);
            case REF -> !was.isEmpty() && isCalled(column, UUID.fromString(was), is.strip(), references);
            case YES_NO, WHOLE, CHOICE, DATE, INSTANT, RATING, CURRENCY ->
                is.strip().equals(was);
        };
    }

    /** By its key, or by the key that it shares with another fact and that was therefore written as an id elsewhere. */
    private static boolean isCalled(Column column, UUID was, String is, References references) {
        return references.key(Typed.target(column), was).equals(is)
                || references.shown(was).equals(is);
    }

    /** A text of a column as every writing of the same value gives it. */
    static String comparable(Column column, String text, References references) {
        String kept = kept(text);
        return switch (column.scalar()) {
            case DECIMAL, PERCENT -> kept.isEmpty() ? "" : number(kept);
            case REF -> ID.matcher(kept).matches() ? references.shown(UUID.fromString(kept)) : kept;
            case TEXT -> Attached.written(column, kept, references);
            case ADDRESS, YES_NO, WHOLE, CHOICE, DATE, INSTANT, RATING, CURRENCY -> kept;
        };
    }

    private static String number(String text) {
        try {
            BigDecimal value = new BigDecimal(text);
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toString();
        } catch (NumberFormatException none) {
            return text;
        }
    }

    private static String kept(String text) {
        return TypedText.lineFeeds(text).strip();
    }

    private static boolean isSameNumber(String is, String was) {
        return !is.isBlank() && !was.isBlank() && number(is.strip()).equals(number(was));
    }
}
