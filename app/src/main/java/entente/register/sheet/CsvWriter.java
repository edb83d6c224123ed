package entente.register.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Writes one table in the strict dialect: RFC 4180, UTF-8 without a mark, comma, ISO dates, decimal point, percent in points. */
public final class CsvWriter {
    private CsvWriter() {}

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        write(sheet, "", out);
    }

    /** The same with a last line in brackets, a remark for people that no import reads as a row. */
    public static void write(Sheet sheet, String foot, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        line(
                sheet.header().labels().stream().map(Cell::of).toList(),
                sheet.header().labels().size(),
                writer);
        try (Stream<Row> rows = sheet.rows()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                line(each.next().cells(), sheet.header().labels().size(), writer);
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        if (!foot.isEmpty()) {
            line(List.of(Cell.of(Remark.of(foot))), 1, writer);
        }
        writer.flush();
    }

    private static void line(List<Cell> cells, int width, Writer writer) throws IOException {
        for (int column = 0; column < Math.max(width, cells.size()); column++) {
            if (column > 0) {
                writer.write(',');
            }
            if (column < cells.size()) {
                writer.write(field(cells.get(column)));
            }
        }
        writer.write("\r\n");
    }

    private static String field(Cell cell) {
        if (!(cell instanceof Cell.Words(String words))) {
            return cell.plain();
        }
        String text = Apostrophe.out(words);
        boolean quote = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                || !text.strip().equals(text);
        return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
