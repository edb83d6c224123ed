package entente.paper;

import entente.kernel.Band;
import entente.kernel.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of a sheet. */
public sealed interface Part {
    /** What the pieces below it are about. */
    record Heading(Text says) implements Part {}

    /** A sentence or two; what matters most of a sheet is said first and larger. */
    record Paragraph(Text says, Weight weight) implements Part {
        /** How loudly it is said. */
        public enum Weight {
            LEAD,
            PLAIN,
            SOFT
        }
    }

    /** Several figures beside each other. */
    record KeyFigures(List<KeyFigure> figures) implements Part {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /** Sentences of one kind below each other. */
    record Points(List<Text> points) implements Part {
        public Points {
            points = List.copyOf(points);
        }
    }

    /** Rows under headings; a row has a cell for each column. */
    record Table(List<Column> columns, List<List<Cell>> rows) implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("a row that is not as wide as its table");
            }
        }

        /** All shares together, so that each column gets its part of the width. */
        public int shares() {
            return columns.stream().mapToInt(Column::share).sum();
        }
    }

    /**
     * One column of a table.
     *
     * @param share of the width, beside the other columns' shares
     * @param number whether it is read from the right
     */
    record Column(Text name, int share, boolean number) {
        public static Column of(Text name, int share) {
            return new Column(name, share, false);
        }

        public static Column number(Text name, int share) {
            return new Column(name, share, true);
        }
    }

    /**
     * One cell.
     *
     * @param band set where the cell says how something stands: it is told by its word and its frame, never by colour alone
     */
    record Cell(Text says, @Nullable Band band) {
        public static Cell of(Text says) {
            return new Cell(says, null);
        }

        public static Cell of(Band band) {
            return new Cell(Text.of("page.band." + band), band);
        }
    }

    /** Bars beside each other, from one line to the right, or to the left where they are below zero. */
    record Chart(Text title, List<Text> series, List<Group> groups) implements Part {
        public Chart {
            series = List.copyOf(series);
            groups = List.copyOf(groups);
            int several = series.size();
            if (groups.stream().anyMatch(group -> group.bars().size() != several)) {
                throw new IllegalArgumentException("a group without a bar for each series");
            }
        }
    }

    /** The bars of one thing, one for each series. */
    record Group(Text name, List<Bar> bars) {
        public Group {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One bar.
     *
     * @param value its length; none where nobody knows
     * @param shown the value in words, with its unit
     */
    record Bar(@Nullable BigDecimal value, Text shown) {}

    static Part lead(Text says) {
        return new Paragraph(says, Paragraph.Weight.LEAD);
    }

    static Part says(Text says) {
        return new Paragraph(says, Paragraph.Weight.PLAIN);
    }

    static Part softly(Text says) {
        return new Paragraph(says, Paragraph.Weight.SOFT);
    }
}
