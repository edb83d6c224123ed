package entente.register.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** A file of tables, open for reading: an XLSX workbook, or a text file of separated values as a workbook of one sheet. */
public final class Workbook implements Closeable {
    private final Charset encoding;
    private final char separator;
    private final boolean text;
    private final Told told;
    private final List<Sheet> sheets;
    private final Closeable source;

    private Workbook(Charset encoding, char separator, boolean text, Told told, List<Sheet> sheets, Closeable source) {
        this.encoding = encoding;
        this.separator = separator;
        this.text = text;
        this.told = told;
        this.sheets = List.copyOf(sheets);
        this.source = source;
    }

    /**
     * Opens a file by what it holds, whatever it is called; limits and damage are refused before a row is read.
     *
     * @param name what its owner calls the file; a text file's sheet is called so too
     * @param labels every label a column of interest may have; empty where any header will do
     */
    public static Workbook open(Path file, String name, Set<String> labels, Told told) throws IOException {
        long bytes = Files.size(file);
        if (bytes > Limits.STANDARD.bytes()) {
            throw SheetRefused.file(
                    name, "sheet.limit.bytes", Limits.megabytes(bytes), Limits.megabytes(Limits.STANDARD.bytes()));
        }
        return switch (FileKind.of(file, name)) {
            case XLSX -> xlsx(file, name, labels, told);
            case TEXT -> csv(file, name, labels, told);
        };
    }

    /** Tables that were made by a program and typed by it: nothing in them has to be found out. */
    public static Workbook of(List<Sheet> sheets) {
        return new Workbook(StandardCharsets.UTF_8, ',', false, Told.NOTHING, sheets, () -> {});
    }

    public List<Sheet> sheets() {
        return sheets;
    }

    /** The dialect of one sheet, found from every column whose values look like numbers or dates. */
    public Dialect dialect(Sheet sheet) {
        DialectFinder finder = new DialectFinder(sheet, told, _ -> true);
        return finder.find(encoding, separator, isStrict(), finder.numberColumns(), finder.dateColumns());
    }

    /** The dialect of one sheet, found from the columns that are to be read as numbers and as dates. */
    public Dialect dialect(Sheet sheet, Set<Integer> numbers, Set<Integer> dates) {
        IntPredicate asked = column -> numbers.contains(column) || dates.contains(column);
        return new DialectFinder(sheet, told, asked).find(encoding, separator, isStrict(), numbers, dates);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private boolean isStrict() {
        return text && separator == ',' && encoding.equals(StandardCharsets.UTF_8);
    }

    private static Workbook csv(Path file, String name, Set<String> labels, Told told) throws IOException {
        CsvFile csv = new CsvFile(file, name, labels, told);
        Sheet sheet = new TableRows(name, csv::rows, labels).sheet();
        return new Workbook(csv.encoding(), csv.separator(), true, told, List.of(sheet), () -> {});
    }

    private static Workbook xlsx(Path file, String name, Set<String> labels, Told told) throws IOException {
        XlsxFile xlsx = XlsxFile.open(file, name);
        try {
            return new Workbook(StandardCharsets.UTF_8, ',', false, told, xlsx.sheets(labels), xlsx);
        } catch (RuntimeException refused) {
            xlsx.close();
            throw refused;
        }
    }
}
