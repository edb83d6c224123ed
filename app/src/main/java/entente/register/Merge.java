package entente.register;

import entente.ledger.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays what a row says over what its fact says: an empty cell leaves the value, (none) clears it, and the rows of a list are matched by their key.
 * A list of which the file has no row is left as it is.
 */
final class Merge {
    private final Columns columns;
    private final References references;

    Merge(Columns columns, References references) {
        this.columns = columns;
        this.references = references;
    }

    /** For a new fact, which has nothing to leave or to clear. */
    Spread alone(Map<String, String> texts, Map<String, List<Table.Line>> lists) {
        return over(Spread.NOTHING, texts, lists);
    }

    Spread over(Fact present, Map<String, String> texts, Map<String, List<Table.Line>> lists) {
        return over(Spread.of(columns.kind(), present), texts, lists);
    }

    private Spread over(Spread before, Map<String, String> texts, Map<String, List<Table.Line>> lists) {
        Map<String, List<Map<String, String>>> merged = new LinkedHashMap<>();
        for (Columns.Rows list : columns.lists()) {
            List<Table.Line> lines = lists.getOrDefault(list.name(), List.of());
            List<Map<String, String>> was = before.rows(list.name());
            merged.put(
                    list.name(),
                    lines.isEmpty() ? was : isCleared(list, was, lines) ? List.of() : rows(list, was, lines));
        }
        return new Spread(texts(columns.all(), before.texts(), texts), merged);
    }

    private Map<String, String> texts(List<Column> all, Map<String, String> before, Map<String, String> said) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Column column : all) {
            String was = Spread.text(before, column);
            String is = Spread.text(said, column);
            boolean same = is.isEmpty() || Unchanged.isSame(column, is, was, references);
            texts.put(column.name(), same ? was : is.equals(Cells.NONE) ? "" : is);
        }
        return texts;
    }

    /** Where a key occurs twice, the first row is matched with the first and the second with the second. */
    private List<Map<String, String>> rows(Columns.Rows list, List<Map<String, String>> was, List<Table.Line> lines) {
        Map<List<String>, Deque<Map<String, String>>> old = new HashMap<>();
        was.forEach(row ->
                old.computeIfAbsent(key(list, row), key -> new ArrayDeque<>()).add(row));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Table.Line line : lines) {
            Map<String, String> match = old.getOrDefault(key(list, line.texts()), new ArrayDeque<>())
                    .poll();
            rows.add(texts(list.columns(), match == null ? Map.of() : match, line.texts()));
        }
        return rows;
    }

    /** The row's key as it would stand in a sheet, so that the two sides of the comparison are written alike. */
    private List<String> key(Columns.Rows list, Map<String, String> texts) {
        return list.key().stream()
                .map(column -> Unchanged.comparable(column, Spread.text(texts, column), references))
                .toList();
    }

    /** One row that says (none) alone, unless a row of that very name stands there already: then it is that row, unchanged. */
    private static boolean isCleared(Columns.Rows list, List<Map<String, String>> was, List<Table.Line> lines) {
        String key = list.key().getFirst().name();
        return lines.size() == 1
                && lines.getFirst().texts().equals(Map.of(key, Cells.NONE))
                && was.stream().noneMatch(row -> row.getOrDefault(key, "").equals(Cells.NONE));
    }
}
