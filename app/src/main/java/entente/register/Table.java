package entente.register;

import entente.kernel.Text;
import entente.kernel.Words;
import entente.register.sheet.Outcome;
import entente.register.sheet.Problem;
import entente.register.sheet.Reading;
import entente.register.sheet.Row;
import entente.register.sheet.Sheet;
import entente.register.sheet.Workbook;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One sheet of an import with the meaning of its columns, read under its dialect. */
final class Table {
    private static final Set<Scalar> NUMBERS = Set.of(Scalar.WHOLE, Scalar.DECIMAL, Scalar.PERCENT, Scalar.RATING);
    private static final Set<Scalar> DATES = Set.of(Scalar.DATE, Scalar.INSTANT);

    private final Sheet sheet;
    private final List<Column> columns;
    private final Heads heads;
    private final Cells cells;

    private Table(Sheet sheet, List<Column> columns, Heads heads, Cells cells) {
        this.sheet = sheet;
        this.columns = columns;
        this.heads = heads;
        this.cells = cells;
    }

    /**
     * One row.
     *
     * @param texts by the column's name, as far as the cells say something
     * @param own what stands in the house's own columns
     */
    record Line(Table table, Row row, Map<String, String> texts, Map<String, String> own, List<Problem> problems) {
        String own(String name) {
            return own.getOrDefault(name, "");
        }

        /** A problem of one of the row's columns, at its place. */
        Problem problem(String column, Text what, Text right) {
            int place = table.place(column);
            String value = place < 0 ? "" : row.cell(place).plain();
            return new Problem(table.sheet.name(), row.number(), column, value, what, right);
        }
    }

    static Table of(
            Sheet sheet, List<Column> columns, List<String> own, Workbook book, ZoneId zone, List<Words> languages) {
        Heads heads = Heads.of(sheet, columns, own, languages);
        Reading reading = new Reading(book.dialect(sheet, places(heads, NUMBERS), places(heads, DATES)));
        return new Table(sheet, columns, heads, new Cells(reading, zone, languages));
    }

    private static Set<Integer> places(Heads heads, Set<Scalar> scalars) {
        return heads.columns().entrySet().stream()
                .filter(e -> scalars.contains(e.getValue().scalar()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Sheet sheet() {
        return sheet;
    }

    /** What is wrong with the header; nothing of the sheet is read then. */
    List<Problem> problems() {
        return heads.problems();
    }

    boolean has(Column column) {
        return heads.columns().containsValue(column);
    }

    int own(String name) {
        return heads.own().getOrDefault(name, -1);
    }

    /** What a column for problems is called beside the others. */
    String problemName() {
        return TableNames.own(TableNames.PROBLEM, columns);
    }

    List<Line> lines() {
        try (Stream<Row> rows = sheet.rows()) {
            return rows.map(this::line).toList();
        }
    }

    private Line line(Row row) {
        List<Problem> problems = new ArrayList<>(sheet.problems(row));
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> beside = new HashMap<>();
        heads.columns().forEach((place, column) -> {
            if (row.cell(place).isBlank()) {
                return;
            }
            switch (cells.text(column, row.cell(place), beside)) {
                case Outcome.Right<String>(String text) -> texts.put(column.name(), text);
                case Outcome.Wrong<String> wrong -> problems.add(Problem.at(sheet, row, place, wrong));
            }
        });
        beside.forEach(texts::putIfAbsent);
        Map<String, String> own = new HashMap<>();
        heads.own()
                .forEach((name, place) -> own.put(name, row.cell(place).plain().strip()));
        return new Line(this, row, texts, own, problems.stream().distinct().toList());
    }

    private int place(String column) {
        return heads.columns().entrySet().stream()
                .filter(e -> e.getValue().name().equals(column))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }
}
