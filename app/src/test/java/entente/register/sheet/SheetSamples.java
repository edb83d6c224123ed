package entente.register.sheet;

import entente.kernel.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files for tests and what is read from them. */
final class SheetSamples {
    private SheetSamples() {}

    static Path file(byte[] bytes) {
        try {
            Path file = Files.createTempFile("sheet", ".test");
            file.toFile().deleteOnExit();
            return Files.write(file, bytes);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    static Path text(String text) {
        return text(text, StandardCharsets.UTF_8);
    }

    static Path text(String text, Charset encoding) {
        return file(text.getBytes(encoding));
    }

    static Workbook open(Path file, String... labels) {
        return open(file, Told.NOTHING, labels);
    }

    static Workbook open(Path file, Told told, String... labels) {
        try {
            return Workbook.open(file, "costs", Set.of(labels), told);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The cells of every row below the header of the first sheet, in the strict dialect. */
    static List<List<String>> plain(Workbook book) {
        return rows(book.sheets().getFirst()).stream()
                .map(row -> row.cells().stream().map(Cell::plain).toList())
                .toList();
    }

    static List<Row> rows(Sheet sheet) {
        try (Stream<Row> rows = sheet.rows()) {
            return rows.toList();
        }
    }

    static Sheet sheet(List<String> labels, List<List<Cell>> rows) {
        return Sheet.of("Costs", labels, rows::stream);
    }

    static byte[] csv(Sheet sheet) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CsvWriter.write(sheet, out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    static byte[] xlsx(Sheet... sheets) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            XlsxWriter.write(List.of(sheets), out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    static String said(Problem problem) {
        return Words.ENGLISH.say(problem.text());
    }

    /** What the reader is told when the value in a cell cannot be read. */
    static String said(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Right<?> right -> "right: " + right.value();
            case Outcome.Wrong<?> wrong -> Words.ENGLISH.say(wrong.what()) + "; " + Words.ENGLISH.say(wrong.right());
        };
    }
}
