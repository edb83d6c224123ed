package entente.register.sheet;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number the row's number in its file, the first being 1, as a spreadsheet program shows it
 */
public record Row(int number, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in a column counted from 0; blank beyond the last one written. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.blank();
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
