package entente.page;

import entente.kernel.Text;
import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows of the same sort, each cell carrying its column's name so that it can stand alone on a narrow screen. */
public record Table(Text caption, List<Column> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(row.cells().size() + " cells under " + columns.size() + " columns");
            }
        }
    }

    /** How the rows are ordered by one column. */
    public enum Order {
        NONE,
        ASCENDING,
        DESCENDING;

        /** What {@code aria-sort} says. */
        public String said() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A column.
     *
     * @param number whether its cells are figures, set flush right
     * @param sort where the same table ordered by this column is; null where it cannot be
     */
    public record Column(
            Text label, boolean number, @Nullable String sort, Order order) {
        public static Column of(Text label) {
            return new Column(label, false, null, Order.NONE);
        }

        public Column numbers() {
            return new Column(label, true, sort, order);
        }

        public Column sorted(String href, Order now) {
            return new Column(label, number, href, now);
        }
    }

    /** A row; the chosen one is the one whose detail stands beside the table. */
    public record Row(List<Content> cells, boolean chosen) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Content... cells) {
            return new Row(List.of(cells), false);
        }

        public Row choose() {
            return new Row(cells, true);
        }
    }

    /** A cell that holds nothing but text. */
    public static Content text(String text) {
        return output -> output.writeUserContent(text);
    }
}
