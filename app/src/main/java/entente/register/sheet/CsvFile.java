package entente.register.sheet;

import entente.kernel.Text;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A text file with separated values: one sheet, found under one encoding and one separator. */
final class CsvFile {
    private final Path path;
    private final String name;
    private final Charset encoding;
    private final char separator;

    CsvFile(Path path, String name, Set<String> labels, Told told) throws IOException {
        this.path = path;
        this.name = name;
        this.encoding = new Encodings(path, name).find(told);
        Character wanted = told.separator() != null ? told.separator() : declared();
        this.separator = wanted != null ? wanted : new Separators(this, labels).find();
        refuseTooLong();
    }

    String name() {
        return name;
    }

    Charset encoding() {
        return encoding;
    }

    char separator() {
        return separator;
    }

    CsvTokens tokens(char by) throws IOException {
        return new CsvTokens(new Encodings(path, name).open(encoding), by);
    }

    Stream<Row> rows() {
        try {
            CsvTokens tokens = tokens(separator);
            return StreamSupport.stream(new CsvRows(tokens, this::refuseBroken), false)
                    .onClose(() -> close(tokens));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Spreadsheet programs take a first line such as sep=; for the separator. */
    private @Nullable Character declared() throws IOException {
        try (Reader in = new Encodings(path, name).open(encoding)) {
            char[] line = new char[6];
            int read = in.read(line);
            return read == line.length && new String(line, 0, 4).equals("sep=") && (line[5] == '\n' || line[5] == '\r')
                    ? line[4]
                    : null;
        }
    }

    private void refuseTooLong() throws IOException {
        int limit = Limits.STANDARD.rows();
        int filled = 0;
        try (CsvTokens tokens = tokens(separator)) {
            List<String> fields = tokens.next();
            while (fields != null) {
                filled += fields.stream().allMatch(String::isBlank) ? 0 : 1;
                if (filled > limit + 1) {
                    throw SheetRefused.file(name, "sheet.limit.rows", limit);
                }
                fields = tokens.next();
            }
            refuseBroken(tokens);
        }
        if (filled == 0) {
            throw SheetRefused.file(name, "sheet.file.empty");
        }
    }

    private void refuseBroken(CsvTokens tokens) {
        if (tokens.broken() != null) {
            String key = switch (Objects.requireNonNull(tokens.broken())) {
                case UNCLOSED -> "sheet.csv.unclosed";
                case AFTER_QUOTE -> "sheet.csv.afterquote";
                case TOO_WIDE -> "sheet.csv.wide";
            };
            throw new SheetRefused(new Problem(
                    name,
                    tokens.record(),
                    new Header(0, List.of()).name(tokens.brokenField()),
                    tokens.begins(),
                    Text.of(key),
                    Text.of(key + ".right")));
        }
    }

    private static void close(CsvTokens tokens) {
        try {
            tokens.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
