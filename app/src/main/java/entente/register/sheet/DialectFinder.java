package entente.register.sheet;

import entente.kernel.Text;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Finds how a table writes numbers and dates from all its values. One value that can be read in one way only decides for the file;
 * a file that leaves it open, or contradicts itself, is refused with both readings, for a guess would shift decimals or months unseen.
 */
final class DialectFinder {
    private final Sheet sheet;
    private final Told told;
    private final IntPredicate asked;
    private final List<ColumnVotes> columns = new ArrayList<>();

    /** Looks through the columns that are asked for; the others may hold what they like. */
    DialectFinder(Sheet sheet, Told told, IntPredicate asked) {
        this.sheet = sheet;
        this.told = told;
        this.asked = asked;
        try (Stream<Row> rows = sheet.rows()) {
            rows.forEach(this::add);
        }
    }

    private void add(Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            while (columns.size() <= column) {
                columns.add(new ColumnVotes());
            }
            if (asked.test(column) && row.cell(column) instanceof Cell.Words(String text) && !text.isBlank()) {
                var witness = new Votes.Witness(row.number(), sheet.header().name(column), text);
                columns.get(column).add(text, witness);
            }
        }
    }

    Set<Integer> numberColumns() {
        return those(ColumnVotes::ofNumbers);
    }

    Set<Integer> dateColumns() {
        return those(ColumnVotes::ofDates);
    }

    /**
     * The dialect of the named columns.
     *
     * @param strictFile whether the file has the encoding and the separator of the strict dialect; where all its numbers and dates
     *     are written strictly as well, 1.234 is not open
     */
    Dialect find(Charset encoding, char separator, boolean strictFile, Set<Integer> numbers, Set<Integer> dates) {
        Votes signs = join(numbers, column -> column.numbers);
        Votes orders = join(dates, column -> column.dates);
        boolean strict = strictFile && signs.strict && orders.strict;
        DecimalSign decimal = told.decimal();
        if (decimal == null) {
            boolean point = strict || decide(signs, "sheet.dialect.number", DialectFinder::asNumber);
            decimal = point ? DecimalSign.POINT : DecimalSign.COMMA;
        }
        DateOrder order = told.dates();
        if (order == null) {
            boolean dayFirst = strict || decide(orders, "sheet.dialect.date", DialectFinder::asDate);
            order = dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        }
        return new Dialect(encoding, separator, decimal, order, told.serials());
    }

    private boolean decide(Votes votes, String key, Function<String, List<String>> readings) {
        Votes.Witness first = votes.first;
        Votes.Witness second = votes.second;
        if (first != null && second != null) {
            Text what = Text.of(key + ".both", first.row(), first.column(), first.value());
            throw refused(second, what, key);
        }
        if (first == null && second == null && votes.open != null) {
            Text what =
                    Text.of(key + ".open", readings.apply(votes.open.value()).toArray());
            throw refused(votes.open, what, key);
        }
        return second == null;
    }

    private SheetRefused refused(Votes.Witness at, Text what, String key) {
        return new SheetRefused(
                new Problem(sheet.name(), at.row(), at.column(), at.value(), what, Text.of(key + ".right")));
    }

    private static List<String> asNumber(String text) {
        NumberForm form = NumberForm.of(text);
        return Stream.of(DecimalSign.values())
                .map(sign -> form == null ? "" : String.valueOf(form.value(sign)))
                .toList();
    }

    private static List<String> asDate(String text) {
        DateForm form = DateForm.of(text);
        return Stream.of(DateOrder.values())
                .map(order -> form == null ? "" : iso(form.in(order)))
                .toList();
    }

    private static String iso(DateForm form) {
        return "%04d-%02d-%02d".formatted(form.year(), form.month(), form.day());
    }

    private Votes join(Set<Integer> chosen, Function<ColumnVotes, Votes> question) {
        Votes joined = new Votes();
        chosen.stream()
                .sorted()
                .filter(column -> column < columns.size())
                .forEach(column -> joined.join(question.apply(columns.get(column))));
        return joined;
    }

    private Set<Integer> those(Function<ColumnVotes, Boolean> chosen) {
        Set<Integer> those = new HashSet<>();
        for (int column = 0; column < columns.size(); column++) {
            if (chosen.apply(columns.get(column))) {
                those.add(column);
            }
        }
        return those;
    }
}
