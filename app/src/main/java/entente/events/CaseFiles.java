package entente.events;

import entente.performance.clock.Span;
import entente.performance.level.Definition;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes landed cases one by one with what each came to, as separated values. */
public final class CaseFiles {
    private static final String ALL = "id,business_seconds,due,met\n";
    static final String FAILING = "id,period,priority,started,stopped,business_seconds,target_seconds,due\n";

    private final Definition definition;
    private final Path landed;
    private final Path spill;

    public CaseFiles(Definition definition, Path landed, Path spill) {
        this.definition = definition;
        this.landed = landed;
        this.spill = spill;
    }

    /** Every case: its business seconds, when it was or is due, and whether that was met; empty where it cannot be said. */
    public void elapsed(Path to) throws IOException {
        write(
                to,
                ALL,
                (line, out) -> out.append(cell(line.of().id()))
                        .append(',')
                        .append(cell(line.seconds()))
                        .append(',')
                        .append(instant(line.due()))
                        .append(',')
                        .append(cell(line.met())));
    }

    /** The cases that were not met. */
    public void failing(Path to) throws IOException {
        write(to, FAILING, (line, out) -> {
            if (Boolean.FALSE.equals(line.met())) {
                failing(line.period(), line, out);
            }
        });
    }

    static void failing(String period, CaseLine line, StringBuilder out) {
        var target = line.target();
        out.append(cell(line.of().id()))
                .append(',')
                .append(period)
                .append(',')
                .append(cell(target == null ? "" : target.priority()))
                .append(',')
                .append(instant(line.of().started()))
                .append(',')
                .append(instant(line.of().stopped()))
                .append(',')
                .append(cell(line.seconds()))
                .append(',')
                .append(cell(target == null ? null : CaseLine.plain(target.within())))
                .append(',')
                .append(instant(line.due()));
    }

    private interface Format {
        void write(CaseLine line, StringBuilder out);
    }

    private void write(Path to, String header, Format format) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(to);
                Duck duck = Duck.inMemory(spill)) {
            out.write(header);
            each(duck, line -> {
                StringBuilder text = new StringBuilder();
                format.write(line, text);
                try {
                    out.append(text);
                    if (!text.isEmpty()) {
                        out.append('\n');
                    }
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        }
    }

    private void each(Duck duck, Consumer<CaseLine> to) {
        CaseLine.Reader reader = new CaseLine.Reader(definition);
        LandedCases.open(duck, landed)
                .without(definition.excludedCases())
                .fitting(definition)
                .each("true", of -> reader.read(of).ifPresent(to));
    }

    static String instant(@Nullable Long micros) {
        return micros == null ? "" : Span.at(micros).toString();
    }

    static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        // a cell that a spreadsheet would take for a formula is kept a text
        String safe = !(value instanceof Number) && text.matches("(?s)[=+\\-@\t].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\n\r].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
