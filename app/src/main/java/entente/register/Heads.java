package entente.register;

import entente.kernel.Text;
import entente.kernel.Words;
import entente.register.sheet.Header;
import entente.register.sheet.Problem;
import entente.register.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the columns of a sheet hold, told from its header: a column's name, or its label in any language.
 *
 * @param columns by their place in the sheet
 * @param own the house's own columns, by their name: id, version, problem, the parent's id and key
 */
record Heads(Map<Integer, Column> columns, Map<String, Integer> own, List<Problem> problems) {

    static Heads of(Sheet sheet, List<Column> wanted, List<String> own, List<Words> languages) {
        return new Finder(wanted, own, languages).find(sheet);
    }

    /** Every label by which the columns may be called. */
    static Stream<String> labels(List<Column> columns, List<Words> languages) {
        return columns.stream()
                .flatMap(c ->
                        Stream.concat(Stream.of(c.name()), languages.stream().map(c::label)));
    }

    OptionalInt place(Column column) {
        return columns.entrySet().stream()
                .filter(e -> e.getValue().equals(column))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    private static final class Finder {
        private final List<Column> wanted;
        private final List<String> own;
        private final Map<String, Column> byLabel = new HashMap<>();
        private final Map<Integer, Column> columns = new TreeMap<>();
        private final Map<String, Integer> found = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Finder(List<Column> wanted, List<String> own, List<Words> languages) {
            this.wanted = wanted;
            this.own = own;
            languages.forEach(words -> wanted.forEach(c -> byLabel.putIfAbsent(fold(c.label(words)), c)));
            // A name beats a label: what was exported always comes back.
            wanted.forEach(c -> byLabel.put(fold(c.name()), c));
        }

        Heads find(Sheet sheet) {
            Header header = sheet.header();
            problems.addAll(header.repeated(sheet.name()));
            for (int place = 0; place < header.labels().size(); place++) {
                String label = header.labels().get(place);
                // a header in brackets is a remark for people
                if (!label.isBlank() && !label.startsWith("(")) {
                    put(sheet, place, label);
                }
            }
            return new Heads(columns, found, problems);
        }

        private void put(Sheet sheet, int place, String label) {
            Column column = byLabel.get(fold(label));
            String house = own.stream()
                    .filter(name -> TableNames.own(name, wanted).equalsIgnoreCase(label)
                            || (TableNames.OWN + name).equalsIgnoreCase(label))
                    .findFirst()
                    .orElse("");
            if (!house.isEmpty()) {
                found.putIfAbsent(house, place);
            } else if (column != null && !columns.containsValue(column)) {
                columns.put(place, column);
            } else {
                problems.add(new Problem(
                        sheet.name(),
                        header(sheet),
                        label,
                        label,
                        Text.of(column == null ? "register.import.column" : "register.import.column.twice"),
                        right(label)));
            }
        }

        private Text right(String label) {
            List<String> near =
                    Nearest.of(label, wanted.stream().map(Column::name).toList());
            return near.isEmpty()
                    ? Text.of(
                            "register.import.column.known",
                            String.join(", ", wanted.stream().map(Column::name).toList()))
                    : Text.of("register.import.column.near", String.join(", ", near));
        }

        private static int header(Sheet sheet) {
            return sheet.header().row();
        }

        private static String fold(String label) {
            return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }
}
