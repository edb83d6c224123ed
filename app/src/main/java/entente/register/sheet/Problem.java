package entente.register.sheet;

import entente.kernel.Text;

/**
 * What is wrong in a file, where, and what would be right.
 *
 * @param sheet the sheet, or the file where it is about the file as a whole
 * @param row the row's number in the file, 0 where it is about no single row
 * @param column the column's name, empty where it is about no single column
 * @param value what stands there, empty where nothing does
 */
public record Problem(String sheet, int row, String column, String value, Text what, Text right) {
    private static final int SHOWN = 80;

    public Problem {
        if (value.length() > SHOWN) {
            value = value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, SHOWN - 1))) + "…";
        }
    }

    /** A problem of a file as a whole. */
    public static Problem file(String name, Text what, Text right) {
        return new Problem(name, 0, "", "", what, right);
    }

    /** A value that could not be read, at its place in the sheet. */
    public static Problem at(Sheet sheet, Row row, int column, Outcome.Wrong<?> wrong) {
        return new Problem(
                sheet.name(),
                row.number(),
                sheet.header().name(column),
                row.cell(column).plain(),
                wrong.what(),
                wrong.right());
    }

    /** Everything in one sentence or two. */
    public Text text() {
        if (row == 0) {
            return Text.of("sheet.problem.file", sheet, what, right);
        }
        if (column.isEmpty()) {
            return Text.of("sheet.problem.row", sheet, row, what, right);
        }
        return Text.of("sheet.problem.cell", sheet, row, column, value, what, right);
    }
}
