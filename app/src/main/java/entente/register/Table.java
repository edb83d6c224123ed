package entente.register;

import entente.kernel.Text;
import entente.kernel.Words;
import entente.register.sheet.Problem;
import entente.register.sheet.Reading;
import entente.register.sheet.Row;
import entente.register.sheet.Sheet;
import entente.register.sheet.Skipped;
import entente.register.sheet.Workbook;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One sheet of an import with the meaning of its columns, read under its dialect. */
final class Table {
    private static final Set<Scalar> NUMBERS = Set.of(Scalar.WHOLE, Scalar.DECIMAL, Scalar.PERCENT, Scalar.RATING);
    private static final Set<Scalar> DATES = Set.of(Scalar.DATE, Scalar.INSTANT);

    private final Sheet sheet;
    private final List<Column> columns;
    private final Map<String, Integer> places;
    private final Map<String, Integer> own;
    private final List<Problem> problems;
    private final boolean foreign;
    private final Supplier<Lines> lines;

    private Table(
            Sheet sheet,
            List<Column> columns,
            Map<String, Integer> places,
            Map<String, Integer> own,
            List<Problem> problems,
            boolean foreign,
            Supplier<Lines> lines) {
        this.sheet = sheet;
        this.columns = columns;
        this.places = places;
        this.own = own;
        this.problems = problems;
        this.foreign = foreign;
        this.lines = lines;
    }

    /** Makes lines of rows, one after the other; one for each reading of a table. */
    interface Lines {
        void read(Table table, Row row, Consumer<Line> line, Consumer<Skipped> skipped);
    }

    /**
     * One row.
     *
     * @param texts by the column's name, as far as the cells say something
     * @param own what stands in the house's own columns
     * @param key what makes the row of next month's file this row, where a mapping says so; else empty
     * @param doubts what makes it doubtful by itself
     */
    record Line(
            Table table,
            Row row,
            Map<String, String> texts,
            Map<String, String> own,
            String key,
            List<Text> doubts,
            List<Problem> problems) {
        String own(String name) {
            return own.getOrDefault(name, "");
        }

        /** As a row that nobody has numbered. */
        Line unnumbered() {
            Map<String, String> left = new HashMap<>(own);
            left.keySet().removeAll(List.of(TableNames.ID, TableNames.VERSION));
            return new Line(table, row, texts, Map.copyOf(left), key, doubts, problems);
        }

        /** A problem of one of the row's columns, at its place. */
        Problem problem(String column, Text what, Text right) {
            int place = table.places.getOrDefault(column, -1);
            String value =
                    place < 0 ? texts.getOrDefault(column, "") : row.cell(place).plain();
            String label = place >= 0 && table.foreign ? table.sheet.header().name(place) : column;
            return new Problem(table.sheet.name(), row.number(), label, value, what, right);
        }
    }

    static Table of(
            Sheet sheet, List<Column> columns, List<String> own, Workbook book, ZoneId zone, List<Words> languages) {
        Heads heads = Heads.of(sheet, columns, own, languages);
        Map<String, Integer> places = new LinkedHashMap<>();
        heads.columns().forEach((place, column) -> places.put(column.name(), place));
        Reading reading =
                new Reading(book.dialect(sheet, those(columns, NUMBERS, places), those(columns, DATES, places)));
        LabelledRows rows = new LabelledRows(heads, new Cells(reading, zone, languages));
        return new Table(sheet, columns, places, heads.own(), heads.problems(), false, () -> rows);
    }

    /** A table of another house, read as the mapping says. */
    static Table of(Sheet sheet, Columns kind, Mapping mapping, Workbook book, ZoneId zone, List<Words> languages) {
        List<Column> filled = mapping.filled(kind);
        MappedHeads heads = MappedHeads.of(sheet, mapping, filled);
        Set<Integer> ofNumbers = those(filled, NUMBERS, heads.places());
        Set<Integer> ofDates = those(filled, DATES, heads.places());
        ofNumbers.addAll(heads.counted());
        ofDates.addAll(heads.dated());
        Reading reading = new Reading(book.dialect(sheet, ofNumbers, ofDates));
        Cells cells = new Cells(reading, zone, languages);
        return new Table(
                sheet,
                kind.all(),
                heads.places(),
                Map.of(),
                heads.problems(),
                true,
                () -> new MappedRows(mapping, heads, reading, cells));
    }

    private static Set<Integer> those(List<Column> columns, Set<Scalar> scalars, Map<String, Integer> places) {
        return columns.stream()
                .filter(column -> scalars.contains(column.scalar()) && places.containsKey(column.name()))
                .map(column -> places.get(column.name()))
                .collect(Collectors.toSet());
    }

    Sheet sheet() {
        return sheet;
    }

    /** What is wrong with the header; nothing of the sheet is read then. */
    List<Problem> problems() {
        return problems;
    }

    int own(String name) {
        return own.getOrDefault(name, -1);
    }

    /** What a column for problems is called beside the others. */
    String problemName() {
        return foreign ? TableNames.PROBLEM : TableNames.own(TableNames.PROBLEM, columns);
    }

    /** Reads the rows one after the other, telling of those that are left out. */
    void read(Consumer<Line> line, Consumer<Skipped> skipped) {
        Lines reading = lines.get();
        try (Stream<Row> rows = sheet.rows(skipped)) {
            rows.forEach(row -> reading.read(this, row, line, skipped));
        }
    }
}
