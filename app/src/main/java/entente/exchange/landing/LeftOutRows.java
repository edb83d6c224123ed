package entente.exchange.landing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows that were left out, as separated values with the reason of each. */
final class LeftOutRows {
    private LeftOutRows() {}

    static String csv(List<LandingOutcome.LeftOut> rows) {
        return rows.stream()
                .map(row -> Stream.of(String.valueOf(row.line()), row.id(), row.column(), row.value(), row.why())
                        .map(LeftOutRows::cell)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "line,case,column,value,why\n", "\n"));
    }

    private static String cell(String text) {
        // a cell that a spreadsheet would take for a formula is kept a text
        String safe = text.matches("(?s)[=+\\-@\t].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
