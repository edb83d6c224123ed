package entente.register.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table with a name and a header; its rows are read anew, one after the other, each time they are asked for. */
public final class Sheet {
    private final String name;
    private final Header header;
    private final Function<Consumer<Skipped>, Stream<Row>> source;

    Sheet(String name, Header header, Function<Consumer<Skipped>, Stream<Row>> source) {
        this.name = name;
        this.header = header;
        this.source = source;
    }

    /** A table to be written; the supplier is asked each time the rows are needed. */
    public static Sheet of(String name, List<String> labels, Supplier<Stream<List<Cell>>> rows) {
        return new Sheet(name, new Header(0, labels), _ -> {
            int[] number = {1};
            return rows.get().map(cells -> new Row(++number[0], cells));
        });
    }

    public String name() {
        return name;
    }

    public Header header() {
        return header;
    }

    /** The rows below the header that are neither blank nor sums of others; to be closed. */
    public Stream<Row> rows() {
        return rows(_ -> {});
    }

    /** The same rows, telling of each filled row that is left out. */
    public Stream<Row> rows(Consumer<Skipped> skipped) {
        return source.apply(skipped);
    }

    /** What is wrong in a row whatever its columns mean: formulas in error, and values in columns without a name. */
    public List<Problem> problems(Row row) {
        List<Problem> problems = new ArrayList<>();
        IntStream.range(0, row.cells().size()).forEach(column -> {
            Cell cell = row.cell(column);
            if (cell instanceof Cell.Fault(String code)) {
                problems.add(Problem.at(this, row, column, Outcome.wrong("sheet.value.fault", code)));
            } else if (column >= header.labels().size() && !cell.isBlank()) {
                problems.add(Problem.at(
                        this,
                        row,
                        column,
                        Outcome.wrong(
                                "sheet.row.long",
                                row.cells().size(),
                                header.labels().size())));
            }
        });
        return problems;
    }
}
