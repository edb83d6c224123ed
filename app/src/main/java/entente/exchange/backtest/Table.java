package entente.exchange.backtest;

import entente.kernel.Text;
import entente.register.sheet.Problem;
import entente.register.sheet.Row;
import entente.register.sheet.Sheet;
import entente.register.sheet.SheetRefused;
import entente.register.sheet.Told;
import entente.register.sheet.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A table of a history, read line by line; what cannot be read is gathered and refused at the end, all at once. */
final class Table {
    /** What an unpacked file may hold at most, in bytes. */
    private static final long LARGEST = 100L << 20;

    private final Sheet sheet;
    private final List<Problem> problems = new ArrayList<>();

    private Table(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Reads what each line says.
     *
     * @param needed the columns without which nothing can be read
     * @param read what a line says
     */
    static <T> List<T> read(Path file, Set<String> needed, Function<Line, T> read) throws IOException {
        Path plain = unpacked(file);
        try (Workbook workbook = Workbook.open(plain, String.valueOf(file.getFileName()), needed, Told.NOTHING)) {
            Table table = new Table(workbook.sheets().getFirst());
            table.missing(needed);
            return table.lines(read);
        } finally {
            if (!plain.equals(file)) {
                Files.delete(plain);
            }
        }
    }

    private void missing(Set<String> needed) {
        List<Problem> missing = needed.stream()
                .sorted()
                .filter(column -> sheet.header().column(column).isEmpty())
                .map(column -> Problem.file(
                        sheet.name(),
                        Text.of("exchange.backtest.column", column),
                        Text.of(
                                "exchange.backtest.column.right",
                                String.join(", ", needed.stream().sorted().toList()))))
                .toList();
        if (!missing.isEmpty()) {
            throw new SheetRefused(missing);
        }
    }

    private <T> List<T> lines(Function<Line, T> read) {
        List<T> all = new ArrayList<>();
        try (Stream<Row> rows = sheet.rows(skipped -> {})) {
            rows.forEach(row -> all.add(read.apply(new Line(sheet, row, problems))));
        }
        if (!problems.isEmpty()) {
            throw new SheetRefused(problems);
        }
        return all;
    }

    /** Published histories come packed; what they unpack to is limited like any other file. */
    private static Path unpacked(Path file) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return file;
        }
        Path plain = Files.createTempFile("history", ".csv");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(plain)) {
            byte[] buffer = new byte[1 << 16];
            long all = 0;
            for (int read = in.read(buffer); read >= 0 && all <= LARGEST; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                all += read;
            }
        }
        return plain;
    }
}
