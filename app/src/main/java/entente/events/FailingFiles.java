package entente.events;

import entente.kernel.DateRange;
import entente.performance.clock.Span;
import entente.performance.level.Cycle;
import entente.performance.level.Definition;
import entente.performance.level.Terms.OpenCases;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cases that were not met, as separated values, one file a period; the same cases make the same bytes. */
public final class FailingFiles {
    private final Definition definition;
    private final DateRange days;
    private final Path folder;
    private final Map<String, OfPeriod> periods = new LinkedHashMap<>();

    /**
     * What failed in one period, and what waited.
     *
     * @param file null where nothing failed
     * @param waited how many cases were paused within the hours, met or not
     * @param waiting business microseconds that their pauses took
     */
    public record OfPeriod(@Nullable Path file, long failed, long waited, long waiting) {
        public static final OfPeriod NOTHING = new OfPeriod(null, 0, 0, 0);

        OfPeriod failing(Path in) {
            return new OfPeriod(in, failed + 1, waited, waiting);
        }

        OfPeriod waiting(long paused) {
            return paused == 0 ? this : new OfPeriod(file, failed, waited + 1, waiting + paused);
        }
    }

    private FailingFiles(Definition definition, DateRange days, Path folder) {
        this.definition = definition;
        this.days = days;
        this.folder = folder;
    }

    /** Of everything in a landed file that counts within the days, by the names of the periods. */
    public static Map<String, OfPeriod> of(LevelRun run) throws IOException {
        FailingFiles files = new FailingFiles(run.definition(), run.days(), run.spill());
        files.write(run.landed());
        return files.periods;
    }

    private void write(Path landed) throws IOException {
        Map<String, BufferedWriter> open = new LinkedHashMap<>();
        try (Duck duck = Duck.inMemory(folder)) {
            CaseLine.Reader reader = new CaseLine.Reader(definition);
            LandedCases.open(duck, landed)
                    .without(definition.excludedCases())
                    .fitting(definition)
                    .each(
                            "true",
                            of -> reader.read(of).ifPresent(line -> {
                                periods.merge(line.period(), OfPeriod.NOTHING, (known, _) -> known);
                                periods.computeIfPresent(line.period(), (_, known) -> known.waiting(reader.paused(of)));
                                period(line).ifPresent(period -> add(period, line, open));
                            }));
        } finally {
            for (BufferedWriter writer : open.values()) {
                writer.close();
            }
        }
    }

    /** In which period it counts as missed; an open case in the one in which it fell due, where the terms say so. */
    private Optional<String> period(CaseLine line) {
        Long due = line.due();
        boolean counts = definition.versions().getFirst().terms().open() == OpenCases.MISSED_WHEN_DUE;
        if (due != null && line.of().stopped() == null && counts) {
            LocalDate day = Span.at(due).atZone(definition.zone()).toLocalDate();
            Cycle cycle = definition.cycle();
            return day.isBefore(days.from()) || !day.isBefore(days.to())
                    ? Optional.empty()
                    : Optional.of(cycle.name(cycle.begin(day)));
        }
        return Boolean.FALSE.equals(line.met()) ? Optional.of(line.period()) : Optional.empty();
    }

    private void add(String period, CaseLine line, Map<String, BufferedWriter> open) {
        try {
            BufferedWriter writer = open.get(period);
            Path file = folder.resolve("failing-" + period + ".csv");
            if (writer == null) {
                writer = Files.newBufferedWriter(file);
                writer.write(CaseFiles.FAILING);
                open.put(period, writer);
            }
            StringBuilder text = new StringBuilder();
            CaseFiles.failing(period, line, text);
            writer.append(text).append('\n');
            OfPeriod known = periods.getOrDefault(period, OfPeriod.NOTHING);
            periods.put(period, known.failing(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
