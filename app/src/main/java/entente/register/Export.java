package entente.register;

import entente.kernel.Percent;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.register.sheet.Cell;
import entente.register.sheet.Sheet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts as tables: one for the kind, and one for each of its lists. With id and version in each row they come back as amendments. */
public final class Export {
    /** A workbook's numbers hold no more; a longer share is written as text, which loses nothing. */
    private static final int DIGITS = 15;

    private final Columns columns;
    private final References references;
    private final Book book;

    private Export(Kind<?> kind, Book book, References references) {
        this.columns = Columns.of(kind);
        this.book = book;
        this.references = references;
    }

    /** The facts as they were listed from the book. A CSV file takes the first table alone. */
    public static <T extends Fact> List<Sheet> of(
            Kind<T> kind, List<Recorded<T>> facts, Book book, References references) {
        Export export = new Export(kind, book, references);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(Sheet.of(
                TableNames.of(kind), export.labels(), () -> facts.stream().map(export::row)));
        export.columns
                .lists()
                .forEach(list -> sheets.add(Sheet.of(
                        TableNames.of(kind, list),
                        labels(list),
                        () -> facts.stream().flatMap(fact -> export.rows(list, fact)))));
        return sheets;
    }

    /** Empty tables with the right headers, to be filled in. */
    public static List<Sheet> template(Kind<?> kind) {
        Columns columns = Columns.of(kind);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(Sheet.of(TableNames.of(kind), names(columns.all()), Stream::empty));
        columns.lists()
                .forEach(list -> sheets.add(Sheet.of(
                        TableNames.of(kind, list),
                        Stream.concat(Stream.of(TableNames.PARENT_KEY), names(list.columns()).stream())
                                .toList(),
                        Stream::empty)));
        return sheets;
    }

    /** The version that an amendment of what the row shows has to follow. */
    static int seen(Recorded<?> recorded, Book book) {
        int shown = recorded.version().number();
        return recorded.kind().twoSided()
                ? shown
                : book.history(recorded.id()).map(h -> h.newest().number()).orElse(shown);
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>();
        labels.add(TableNames.own(TableNames.ID, columns.all()));
        labels.add(TableNames.own(TableNames.VERSION, columns.all()));
        labels.addAll(names(columns.all()));
        return labels;
    }

    private static List<String> labels(Columns.Rows list) {
        List<String> labels = new ArrayList<>(List.of(TableNames.PARENT_ID, TableNames.PARENT_KEY));
        labels.addAll(names(list.columns()));
        return labels;
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private List<Cell> row(Recorded<?> recorded) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(recorded.id().toString()));
        cells.add(new Cell.Numeric(BigDecimal.valueOf(seen(recorded, book))));
        columns.all().forEach(column -> cells.add(cell(column, column.value(recorded.fact()))));
        return cells;
    }

    private Stream<List<Cell>> rows(Columns.Rows list, Recorded<?> recorded) {
        if (!(list.list().of(recorded.fact()) instanceof List<?> rows)) {
            return Stream.empty();
        }
        String key = columns.key().stream()
                .map(column -> cell(column, column.value(recorded.fact())).plain())
                .collect(Collectors.joining(" "));
        return rows.stream().map(row -> {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(recorded.id().toString()));
            cells.add(Cell.of(key));
            list.columns().forEach(column -> cells.add(cell(column, column.value(row))));
            return cells;
        });
    }

    private Cell cell(Column column, @Nullable Object value) {
        return switch (value) {
            case null -> Cell.of("");
            case Ref<?> ref -> Cell.of(references.key(Typed.target(column), ref.id()));
            case Integer number -> new Cell.Numeric(BigDecimal.valueOf(number));
            case Long number -> new Cell.Numeric(BigDecimal.valueOf(number));
            case BigDecimal number -> new Cell.Numeric(number);
            case Percent percent ->
                percent.points().precision() > DIGITS ? Cell.of(Column.plain(percent)) : new Cell.Share(percent);
            case LocalDate day -> new Cell.Day(day);
            case Boolean yes -> new Cell.YesNo(yes);
            case Instant at -> Cell.of(at.toString());
            default -> Cell.of(Attached.written(column, Column.plain(value), references));
        };
    }
}
