package entente.paper;

import entente.kernel.Words;
import entente.paper.Slides.Wording;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;

/** A table as a table: rows that do not fit go on the next slide, under the same headings. */
final class SlideTable {
    private static final double LETTERS = 9;
    private static final double INSET = 2;
    private static final double GAP = 4;

    private final Leaf leaf;
    private final Words words;
    private final double size;

    SlideTable(Leaf leaf, Words words) {
        this.leaf = leaf;
        this.words = words;
        this.size = LETTERS * leaf.scale();
    }

    void write(Part.Table table) {
        List<Wording> heads = heads(table);
        List<List<Wording>> left =
                table.rows().stream().map(row -> row(table, row)).toList();
        while (!left.isEmpty()) {
            int fits = fits(table, heads, left);
            if (fits == 0) {
                leaf.turn();
                fits = Math.max(1, fits(table, heads, left));
            }
            piece(table, heads, left.subList(0, fits));
            left = left.subList(fits, left.size());
        }
    }

    /** How many rows there is room for. */
    private int fits(Part.Table table, List<Wording> heads, List<List<Wording>> rows) {
        double room = leaf.left() - height(table, heads);
        int fits = 0;
        for (List<Wording> row : rows) {
            room -= height(table, row);
            if (room < 0) {
                return fits;
            }
            fits++;
        }
        return fits;
    }

    private void piece(Part.Table table, List<Wording> heads, List<List<Wording>> rows) {
        List<List<Wording>> all = new ArrayList<>();
        all.add(heads);
        all.addAll(rows);
        double high = all.stream().mapToDouble(row -> height(table, row)).sum();
        XSLFTable made = leaf.slide().createTable();
        double top = leaf.take(high + GAP);
        made.setAnchor(new Rectangle2D.Double(Leaf.LEFT, top, Leaf.ROOM, high));
        for (List<Wording> row : all) {
            XSLFTableRow line = made.addRow();
            line.setHeight(height(table, row));
            row.forEach(wording -> cell(line, wording));
        }
        for (int at = 0; at < table.columns().size(); at++) {
            made.setColumnWidth(at, wide(table, at));
        }
    }

    private static void cell(XSLFTableRow line, Wording wording) {
        XSLFTableCell cell = line.addCell();
        cell.setLeftInset(INSET);
        cell.setRightInset(INSET);
        cell.setTopInset(INSET);
        cell.setBottomInset(INSET);
        cell.setBorderWidth(BorderEdge.bottom, wording.bold() ? 1 : 0.5);
        cell.setBorderColor(BorderEdge.bottom, wording.bold() ? Color.BLACK : Color.GRAY);
        cell.clearText();
        Leaf.write(cell, wording);
    }

    private List<Wording> heads(Part.Table table) {
        return table.columns().stream()
                .map(column -> new Wording(words.sentence(column.name()), size, true, align(column)))
                .toList();
    }

    private List<Wording> row(Part.Table table, List<Part.Cell> row) {
        List<Wording> wordings = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            String says = words.say(row.get(at).says());
            wordings.add(new Wording(says, size, false, align(table.columns().get(at))));
        }
        return wordings;
    }

    private static TextAlign align(Part.Column column) {
        return column.number() ? TextAlign.RIGHT : TextAlign.LEFT;
    }

    private static double wide(Part.Table table, int at) {
        return Leaf.ROOM * table.columns().get(at).share() / table.shares();
    }

    private double height(Part.Table table, List<Wording> row) {
        double high = size;
        for (int at = 0; at < row.size(); at++) {
            high = Math.max(high, row.get(at).height(wide(table, at) - 2 * INSET));
        }
        return high + 2 * INSET;
    }
}
