package entente.events;

import static entente.events.Duck.name;
import static entente.events.Duck.text;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.performance.level.EventSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A file of raw events as a table of texts: separated values or Parquet, by its name. */
record RawRows(String from, List<String> header, boolean parquet) {
    private static final String PARQUET = "PAR1";
    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");

    static RawRows of(Path file, Duck duck) throws IOException {
        return isParquet(file) ? parquet(file, duck) : csv(file);
    }

    /** By its name, or by its beginning, since a stored file has no name. */
    private static boolean isParquet(Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".parquet")) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(PARQUET.length()), StandardCharsets.ISO_8859_1).equals(PARQUET);
        }
    }

    private static RawRows parquet(Path file, Duck duck) {
        List<String> header = new ArrayList<>();
        String from = "read_parquet(" + text(file) + ")";
        duck.each("select column_name from (describe select * from " + from + ")", row -> header.add(row.getString(1)));
        return new RawRows(from, header, true);
    }

    private static RawRows csv(Path file) throws IOException {
        String first;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String line = reader.readLine();
            first = line == null ? "" : line.replace("\uFEFF", "");
        } catch (CharacterCodingException other) {
            throw new Refused("events", Text.of("events.file.utf8"));
        }
        Refused.unless(!first.isBlank(), "events", "events.file.empty", String.valueOf(file.getFileName()));
        String separator = SEPARATORS.stream()
                .reduce((one, other) -> count(first, other) > count(first, one) ? other : one)
                .orElseThrow();
        List<String> header = cells(first, separator.charAt(0));
        String columns = Duck.list(header, column -> text(column) + ": 'VARCHAR'");
        return new RawRows("""
                read_csv(%s, header = true, auto_detect = false, delim = %s, quote = '"', escape = '"',
                         store_rejects = true, rejects_limit = 100000, columns = {%s})""".formatted(text(file), text(separator), columns), header, false);
    }

    /** Refuses a source that names a column which the file does not have. */
    void demand(EventSource source) {
        List<String> missing = source.columns().stream()
                .filter(column -> !header.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused("source", Text.of("events.file.column", missing, header));
        }
    }

    /** A cell without the blanks around it, null where it is empty or says nothing; several columns are put together, all or none. */
    static String cell(String named, List<String> nothing) {
        String none = Duck.list(nothing, Duck::text);
        return EventSource.columns(named).stream()
                .map(column -> "nullif(trim(%s::varchar), '')".formatted(name(column)))
                .map(cell -> none.isEmpty()
                        ? cell
                        : "case when %s in (%s) then null else %s end".formatted(cell, none, cell))
                .reduce((one, other) -> "(" + one + " || ' ' || " + other + ")")
                .orElse("null");
    }

    private static int count(String line, String separator) {
        return line.length() - line.replace(separator, "").length();
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + separator).toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells;
    }
}
