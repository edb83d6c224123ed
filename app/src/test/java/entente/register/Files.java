package entente.register;

import entente.kernel.Words;
import entente.register.sheet.Cell;
import entente.register.sheet.CsvWriter;
import entente.register.sheet.Problem;
import entente.register.sheet.Sheet;
import entente.register.sheet.Told;
import entente.register.sheet.Workbook;
import entente.register.sheet.XlsxWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files for tests of import and export. */
final class Files {
    private static final Set<String> LABELS = Incoming.labels(Samples.KINDS, List.of(Samples.ENGLISH, Samples.OTHER));

    private Files() {}

    static Workbook csv(String text) {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As a register is exported, with the line that both sides agreed on below the rows. */
    static Workbook csv(Sheet sheet) {
        return open(bytes(out -> CsvWriter.write(sheet, "No notice; the contract prevails, always.", out)));
    }

    static Workbook xlsx(List<Sheet> sheets) {
        return open(bytes(out -> XlsxWriter.write(sheets, out)));
    }

    /** A sheet of texts: its name, its labels and then its rows, with commas between. */
    static Sheet sheet(String name, String labels, String... rows) {
        return Sheet.of(name, List.of(labels.split(",")), () -> Stream.of(rows).map(Files::cells));
    }

    /** The rows of a sheet as texts with bars between, its header first. */
    static List<String> lines(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("|", sheet.header().labels()));
        try (var rows = sheet.rows()) {
            rows.forEach(row -> lines.add(
                    String.join("|", row.cells().stream().map(Cell::plain).toList())));
        }
        return lines;
    }

    static String said(Problem problem) {
        return Words.ENGLISH.say(problem.text());
    }

    private static List<Cell> cells(String row) {
        return Stream.of(row.split(",", -1)).map(Cell::of).toList();
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Workbook open(byte[] bytes) {
        try {
            Path file = java.nio.file.Files.createTempFile("register", ".test");
            file.toFile().deleteOnExit();
            java.nio.file.Files.write(file, bytes);
            return Workbook.open(file, "visits.csv", LABELS, Told.NOTHING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
