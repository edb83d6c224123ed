package entente.register;

import entente.ledger.Fact;
import entente.ledger.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact spread into texts, column by column: what stands in a form's fields or in a sheet's row before it is a fact, and again afterwards.
 * A column that says nothing is absent or blank.
 *
 * @param texts by the column's name
 * @param lists by the list's name: each row's texts by the column's name
 */
record Spread(Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {
    static final Spread NOTHING = new Spread(Map.of(), Map.of());

    static Spread of(Kind<?> kind, Fact fact) {
        Columns columns = Columns.of(kind);
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        columns.lists().forEach(list -> lists.put(list.name(), rows(list, fact)));
        return new Spread(texts(columns.all(), fact), lists);
    }

    private static List<Map<String, String>> rows(Columns.Rows list, Fact fact) {
        List<Map<String, String>> rows = new ArrayList<>();
        if (list.list().of(fact) instanceof List<?> values) {
            values.forEach(row -> rows.add(texts(list.columns(), row)));
        }
        return rows;
    }

    private static Map<String, String> texts(List<Column> columns, Object record) {
        Map<String, String> texts = new LinkedHashMap<>();
        columns.forEach(column -> texts.put(column.name(), column.text(record)));
        return texts;
    }

    String text(Column column) {
        return text(texts, column);
    }

    List<Map<String, String>> rows(String list) {
        return lists.getOrDefault(list, List.of());
    }

    static String text(Map<String, String> texts, Column column) {
        return texts.getOrDefault(column.name(), "");
    }
}
