package entente.delivery;

import entente.SharedData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A published table, read with commas and quotes. */
public final class Csv {
    private static final Pattern CELL = Pattern.compile(",(?:\"([^\"]*+(?:\"\"[^\"]*+)*+)\"|([^,]*))");

    private Csv() {}

    /** Named cells; a name that is not there is an error in the test. */
    public record Row(Map<String, String> cells) {
        public String text(String name) {
            return Objects.requireNonNull(cells.get(name), () -> name + " in " + cells);
        }

        public BigDecimal number(String name) {
            return new BigDecimal(text(name));
        }
    }

    static List<List<String>> lines(String path) {
        return SharedData.text(path).lines().map(Csv::cells).toList();
    }

    /** The rows below the header, each by the header's names. */
    public static List<Row> rows(String path) {
        return rows(lines(path));
    }

    /** The same of a table that was read already. */
    public static List<Row> table(String text) {
        return rows(text.lines().map(Csv::cells).toList());
    }

    private static List<Row> rows(List<List<String>> lines) {
        return lines.stream().skip(1).map(line -> row(lines.getFirst(), line)).toList();
    }

    static Row row(List<String> names, List<String> line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < line.size(); i++) {
            cells.put(names.get(i), line.get(i));
        }
        return new Row(cells);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher("," + line);
        while (cell.find()) {
            cells.add(cell.group(1) != null ? cell.group(1) : cell.group(2));
        }
        return cells;
    }
}
