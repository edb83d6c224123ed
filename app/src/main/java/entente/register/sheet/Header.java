package entente.register.sheet;

import entente.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The row that names the columns of a table.
 *
 * @param row its number in the file; 0 for a table that was not read from one
 */
public record Header(int row, List<String> labels) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\v]+");

    public Header {
        labels = labels.stream().map(Header::tidy).toList();
    }

    /** The column with this label, whatever its case and spacing; the first where the label is repeated. */
    public OptionalInt column(String label) {
        String wanted = fold(label);
        for (int column = 0; column < labels.size(); column++) {
            if (fold(labels.get(column)).equals(wanted)) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }

    /** What to call a column in a message: its label, or the letter a spreadsheet program gives it. */
    public String name(int column) {
        return column < labels.size() && !labels.get(column).isEmpty() ? labels.get(column) : letters(column);
    }

    /** One problem for each label that stands on more than one column. */
    public List<Problem> repeated(String sheet) {
        List<Problem> problems = new ArrayList<>();
        for (int column = 0; column < labels.size(); column++) {
            String label = labels.get(column);
            int first = label.isEmpty() ? column : column(label).orElse(column);
            if (first != column) {
                problems.add(new Problem(
                        sheet,
                        row,
                        letters(column),
                        label,
                        Text.of("sheet.header.repeated", letters(first)),
                        Text.of("sheet.header.repeated.right")));
            }
        }
        return problems;
    }

    static String fold(String label) {
        return tidy(label).toLowerCase(Locale.ROOT);
    }

    private static String tidy(String label) {
        return BLANKS.matcher(label).replaceAll(" ").strip();
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
