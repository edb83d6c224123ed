package entente.events;

import entente.kernel.Text;
import entente.ledger.Digest;
import entente.performance.level.Case;
import entente.performance.level.Definition;
import entente.performance.level.EventSource;
import entente.performance.level.Governing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a file of raw events, checks every row, and lays the cases down as columns in one Parquet file that says where it came from. */
public final class Landing {
    /** After how many rows there is word of it. */
    public static final long WORD = 500_000;

    private static final int MOST_NAMED = 100_000;

    private final EventSource source;
    private final Function<Case, Optional<Text>> lacking;
    private final LandingProgress progress;
    private final List<Rejected> rejected = new ArrayList<>();
    private long refused;
    private long rows;

    private Landing(EventSource source, Function<Case, Optional<Text>> lacking, LandingProgress progress) {
        this.source = source;
        this.lacking = lacking;
        this.progress = progress;
    }

    /** The same for whatever will be measured of the source: cases of every priority are kept. */
    public static Landed land(Path events, EventSource source, Path folder, LandingProgress progress)
            throws IOException {
        return new Landing(source, _ -> Optional.empty(), progress).land(events, folder);
    }

    /**
     * Reads the raw events once and keeps every case on one line of a Parquet file.
     *
     * @param folder of this work alone, for the Parquet file and for what does not fit into memory
     * @param progress is told how far it is
     */
    public static Landed land(Path events, Definition definition, Path folder, LandingProgress progress)
            throws IOException {
        return new Landing(definition.source(), new Governing(definition)::lacking, progress).land(events, folder);
    }

    private Landed land(Path events, Path folder) throws IOException {
        Path file = folder.resolve("cases.parquet");
        Digest digest = Digest.of(events);
        try (Duck duck = Duck.in(folder)) {
            RawRows raw = RawRows.of(events, duck);
            raw.demand(source);
            try (CaseTable table = new CaseTable(duck)) {
                CaseReader reader = new CaseReader(source, lacking, table::add, this::reject);
                duck.each(
                        new RawSql(source).select(raw),
                        row -> {
                            reader.read(row);
                            if (++rows % WORD == 0) {
                                progress.checked(rows);
                            }
                        },
                        progress::reading);
                reader.close();
                table.write(file, digest);
                List<Rejected> named = raw.parquet() ? rejected : lines(duck);
                return new Landed(file, digest, rows, table.count(), named, refused);
            }
        }
    }

    private void reject(Rejected row) {
        refused++;
        if (rejected.size() < MOST_NAMED) {
            rejected.add(row);
        }
    }

    /** Rows by the lines of their file: lines that could not be taken apart were never numbered, and the first line names the columns. */
    private List<Rejected> lines(Duck duck) {
        List<Rejected> broken = new ArrayList<>();
        duck.each(
                "select line, any_value(csv_line), any_value(error_message) from reject_errors group by line order by line",
                row -> broken.add(new Rejected(
                        row.getLong(1), "", "", row.getString(2), Text.of("events.row.broken", row.getString(3)))));
        refused += broken.size();
        rows += broken.size();
        List<Rejected> all = new ArrayList<>(broken);
        rejected.stream().sorted(Comparator.comparingLong(Rejected::row)).forEach(row -> {
            long line = row.row() + 1;
            for (Rejected before : broken) {
                if (before.row() <= line) {
                    line++;
                }
            }
            all.add(new Rejected(line, row.id(), row.column(), row.value(), row.because()));
        });
        all.sort(Comparator.comparingLong(Rejected::row));
        return all;
    }
}
