package entente.register.sheet;

/** A line for people that stands alone in brackets below or between the rows, such as what both sides agreed about the use of an export. */
final class Remark {
    private Remark() {}

    static String of(String text) {
        return "(" + text + ")";
    }

    /** Whether the row says nothing but a remark; a table of one column may hold such a value. */
    static boolean is(Row row, int width) {
        if (width < 2 || row.cells().isEmpty() || !(row.cell(0) instanceof Cell.Words(String words))) {
            return false;
        }
        String text = words.strip();
        return text.startsWith("(") && text.endsWith(")") && row.filled() == 1;
    }
}
