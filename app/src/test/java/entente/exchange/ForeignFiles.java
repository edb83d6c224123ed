package entente.exchange;

import entente.House;
import entente.delivery.Project;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Speaker;
import entente.ledger.Told;
import entente.ledger.Voice;
import entente.register.Batch;
import entente.register.Mapping;
import entente.register.PlannedRow;
import entente.register.sheet.Cell;
import entente.register.sheet.Sheet;
import entente.register.sheet.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files as other tools save them, and what their import would do to a book that knows one project. */
final class ForeignFiles {
    static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final UUID SOMEBODY = new UUID(7, 7);

    private ForeignFiles() {}

    static Path text(String name, String content) {
        try {
            Path file = Files.createTempDirectory("foreign").resolve(name);
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook whose rows are told cell by cell, titles and all; its header is found by the reader. */
    static Path workbook(String name, String sheet, List<Object> first, List<List<Object>> rows) {
        try {
            Path file = Files.createTempDirectory("foreign").resolve(name);
            Sheet table = Sheet.of(
                    sheet,
                    first.stream().map(String::valueOf).toList(),
                    () -> rows.stream()
                            .map(row -> row.stream().map(ForeignFiles::cell).toList()));
            try (OutputStream out = Files.newOutputStream(file)) {
                XlsxWriter.write(List.of(table), out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cell cell(Object value) {
        return switch (value) {
            case LocalDate day -> new Cell.Day(day);
            case java.time.LocalDateTime at -> new Cell.Moment(at);
            case Integer number -> new Cell.Numeric(java.math.BigDecimal.valueOf(number));
            case java.math.BigDecimal number -> new Cell.Numeric(number);
            default -> Cell.of(value.toString());
        };
    }

    /** A book of the client that knows the project NET-1. */
    static Book book() {
        Told told = Told.in(House.KINDS, Chain.CLIENT, NOW);
        told.fact(
                Side.CLIENT,
                new Project(
                        "NET-1",
                        "Network renewal",
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2026, 12, 18),
                        null,
                        null,
                        null,
                        null),
                DAY);
        return told.book();
    }

    static Batch batch(String source) {
        return new Batch(
                new Speaker(SOMEBODY, Voice.CLIENT, SOMEBODY),
                Chain.CLIENT,
                source,
                "monthly list",
                DAY,
                NOW,
                ZoneOffset.UTC);
    }

    static FilePlan plan(Mapping mapping, Path file) {
        return plan(new ReadAs.Mapped(mapping), file);
    }

    static FilePlan plan(ReadAs as, Path file) {
        String name = String.valueOf(file.getFileName());
        try (ImportFile open = ImportFile.open(file, name, as, entente.register.sheet.Told.NOTHING, House.KINDS)) {
            return open.plan(batch(as.source(name)), Map.of(), book());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The new facts of a plan. */
    static List<Object> facts(FilePlan plan) {
        return plan.rows()
                .filter(PlannedRow.Added.class::isInstance)
                .map(row -> (Object) ((PlannedRow.Added) row).statement().body())
                .toList();
    }

    static List<String> problems(FilePlan plan) {
        return plan.problems().stream()
                .map(problem -> Words.ENGLISH.say(problem.text()))
                .toList();
    }

    static List<String> skipped(FilePlan plan) {
        return plan.skipped().stream()
                .map(row -> row.row() + " " + Words.ENGLISH.say(row.why()))
                .toList();
    }

    static List<String> doubts(FilePlan plan) {
        return plan.rows()
                .flatMap(row -> row.said().stream().map(doubt -> row.number() + " " + Words.ENGLISH.say(doubt)))
                .toList();
    }
}
