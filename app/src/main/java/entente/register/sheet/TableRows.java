package entente.register.sheet;

import entente.kernel.Text;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a table of the raw rows of a file: finds its header below any titles and leaves out blank rows and sums. */
final class TableRows {
    /** A header stands among the first filled rows, or there is none. */
    static final int SEARCHED = 50;

    /** How the columns begin that only an export has. */
    private static final String OWN = "fact.";

    private final String name;
    private final Supplier<Stream<Row>> raw;
    private final Set<String> wanted;

    TableRows(String name, Supplier<Stream<Row>> raw, Set<String> labels) {
        this.name = name;
        this.raw = raw;
        this.wanted = labels.stream().map(Header::fold).collect(Collectors.toUnmodifiableSet());
    }

    Sheet sheet() {
        Header header = header();
        return new Sheet(name, header, skipped -> rows(header, skipped));
    }

    private Stream<Row> rows(Header header, Consumer<Skipped> skipped) {
        int width = header.labels().size();
        // a table this house wrote itself sums nothing, whatever its rows are called
        boolean ours = header.labels().stream().anyMatch(label -> label.startsWith(OWN));
        return raw.get().filter(row -> {
            if (row.isBlank() || row.number() == header.row()) {
                return false;
            }
            String why = row.number() < header.row()
                    ? "sheet.skipped.title"
                    : Remark.is(row, width)
                            ? "sheet.skipped.remark"
                            : !ours && Totals.isTotal(row, width) ? "sheet.skipped.total" : "";
            if (!why.isEmpty()) {
                skipped.accept(new Skipped(name, row.number(), begins(row), Text.of(why)));
            }
            return why.isEmpty();
        });
    }

    private Header header() {
        Row best = null;
        long most = 0;
        Row first = null;
        Row firstOfTwo = null;
        try (Stream<Row> rows = raw.get()) {
            Iterator<Row> filled =
                    rows.filter(row -> !row.isBlank()).limit(SEARCHED).iterator();
            while (filled.hasNext()) {
                Row row = filled.next();
                first = first == null ? row : first;
                firstOfTwo = firstOfTwo == null && row.filled() > 1 ? row : firstOfTwo;
                long matches = matches(row);
                if (matches > most) {
                    best = row;
                    most = matches;
                }
                if (firstOfTwo != null && wanted.isEmpty()) {
                    break;
                }
            }
        }
        Row chosen = best != null ? best : firstOfTwo != null ? firstOfTwo : first;
        return chosen == null ? new Header(0, List.of()) : new Header(chosen.number(), labels(chosen));
    }

    private long matches(Row row) {
        return row.cells().stream()
                .map(cell -> Header.fold(cell.plain()))
                .distinct()
                .filter(wanted::contains)
                .count();
    }

    private static List<String> labels(Row row) {
        int width = row.cells().size();
        while (row.cell(width - 1).isBlank()) {
            width--;
        }
        return row.cells().subList(0, width).stream().map(Cell::plain).toList();
    }

    private static String begins(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(Cell::plain)
                .orElse("");
    }
}
