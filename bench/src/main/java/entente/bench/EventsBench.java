package entente.bench;

import entente.events.DefinitionYaml;
import entente.events.Landed;
import entente.events.Landing;
import entente.events.Measurement;
import entente.performance.level.Definition;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * The engine of service levels beside a bare scan, plain SQL in two databases and a loop over columns, on the same log in one run, one
 * after the other by turns.
 */
public final class EventsBench {
    private static final int RUNS = 7;
    private static final long MILLION = 1_000_000;
    private static final long MOST_FOR_POSTGRES = 10 * MILLION;

    /** How much longer than a bare scan the engine may take. */
    private static final double TIMES_THE_SCAN = 3;

    /** For 10 million rows of separated values, in milliseconds. */
    private static final double IMPORT = 60_000;

    private final PrintStream out;
    private final Path folder;
    private final long millions;
    private final Map<String, Rival> rivals = new LinkedHashMap<>();

    /** One way to the figures; empty for a scan, which has none. */
    private static final class Rival {
        private final Callable<Map<String, String>> ask;
        private final Latencies latencies = new Latencies();
        private long processor;
        private Map<String, String> figures = Map.of();

        Rival(Callable<Map<String, String>> ask) {
            this.ask = ask;
        }

        void run() throws Exception {
            long worked = processor();
            long begin = System.nanoTime();
            figures = ask.call();
            latencies.add(System.nanoTime() - begin);
            processor += processor() - worked;
        }

        private static long processor() {
            return ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .orElse(Duration.ZERO)
                    .toMillis();
        }
    }

    private EventsBench(PrintStream out, Path folder, long millions) {
        this.out = out;
        this.folder = folder;
        this.millions = millions;
    }

    /**
     * Compares alone, without the rest of the table.
     *
     * @param args a landed file, to be measured for its memory; or how many millions of events each log has
     */
    public static void main(String[] args) throws Exception {
        if (args[0].equals("alone")) {
            alone(Path.of(args[1]));
            return;
        }
        run(Stream.of(args).map(Long::valueOf).toList(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Compares, one log after the other; rows of the table go to {@code out}. */
    static void run(List<Long> millions, PrintStream out) throws Exception {
        for (long each : millions) {
            Path folder = Files.createTempDirectory("events-bench");
            try {
                new EventsBench(out, folder, each).compare();
            } finally {
                try (var all = Files.walk(folder)) {
                    for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
    }

    private void compare() throws Exception {
        Definition definition = DefinitionYaml.read(EventLog.DEFINITION);
        Path parquet = folder.resolve("events.parquet");
        Path csv = folder.resolve("events.csv");
        EventLog.write(millions * MILLION, parquet, csv, folder);
        Path work = Files.createDirectory(folder.resolve("landing"));
        Latencies imported = new Latencies();
        long begin = System.nanoTime();
        Landed landed = Landing.land(csv, definition, work, _ -> {});
        imported.add(System.nanoTime() - begin);
        out.println(imported.line(
                "events, %d million: import of %d MB with validation".formatted(millions, Files.size(csv) >> 20),
                0.5,
                IMPORT * millions / 10));
        try (Connection duck = EventLog.duck(folder)) {
            rivals.put("bare scan of the columns the engine reads", new Rival(() -> run(duck, scan(landed.file()))));
            rivals.put(
                    "the engine, from opening the file to figures",
                    new Rival(() -> engine(definition, landed.file(), folder)));
            rivals.put(
                    "bare scan of the raw rows",
                    new Rival(() -> run(
                            duck,
                            "select event, priority, count(*), max(micros), max(id) from '%s' group by event, priority"
                                    .formatted(parquet))));
            rivals.put("straightforward SQL over raw rows, DuckDB", new Rival(() -> EventRivals.duck(duck, parquet)));
            EventLoop loop = new EventLoop(duck, landed.file());
            List<String> priorities = priorities(duck, landed.file());
            rivals.put("a plain loop over columns in memory, one thread", new Rival(() -> loop.ask(priorities)));
            if (millions * MILLION <= MOST_FOR_POSTGRES) {
                try (EventRivals.Postgres postgres = new EventRivals.Postgres(csv, parquet, folder)) {
                    rivals.put("straightforward SQL over raw rows, PostgreSQL", new Rival(postgres::ask));
                    race();
                }
            } else {
                race();
            }
        }
        memory(landed.file());
    }

    /**
     * The same columns as the engine reads, every one of them; grouped, since the greatest value of a whole file stands in its
     * statistics and needs no reading.
     */
    private static String scan(Path landed) {
        return """
               select holds, first, count(*), max(started), max(stopped), max(a1), max(b1), max(a2), max(b2), max(a3), max(b3),
                      max(a4), max(b4), max(len(more)), bool_and(hit)
                 from '%s' group by holds, first""".formatted(landed);
    }

    /** By turns, so that what else the machine does meets all alike. */
    private void race() throws Exception {
        for (int i = 0; i < RUNS; i++) {
            for (Rival rival : rivals.values()) {
                rival.run();
            }
        }
        Iterator<Map.Entry<String, Rival>> all = rivals.entrySet().iterator();
        Latencies scan = all.next().getValue().latencies;
        Map<String, String> figures = new TreeMap<>();
        rivals.forEach((name, rival) -> {
            String what = "events, %d million: %s (processor %d ms)".formatted(millions, name, rival.processor / RUNS);
            boolean engine = name.startsWith("the engine");
            out.println(
                    engine
                            ? rival.latencies.line(what, 0.5, TIMES_THE_SCAN * scan.millis(0.5))
                            : rival.latencies.line(what));
            if (engine) {
                figures.putAll(rival.figures);
            } else if (!rival.figures.isEmpty()) {
                same(figures, rival.figures);
            }
        });
    }

    private static List<String> priorities(Connection duck, Path landed) throws SQLException {
        List<String> priorities = new ArrayList<>();
        try (Statement statement = duck.createStatement();
                var rows = statement.executeQuery("select decode(value) from parquet_kv_metadata('" + landed
                        + "') where decode(key) = 'priorities'")) {
            rows.next();
            for (String name : rows.getString(1).replaceAll("[\\[\\]\"]", "").split(",", -1)) {
                priorities.add(name);
            }
        }
        return priorities;
    }

    private static Map<String, String> engine(Definition definition, Path landed, Path folder) {
        Map<String, String> figures = new TreeMap<>();
        Measurement.of(definition, landed, null, folder).stream()
                .filter(figure -> !figure.priority().isEmpty() && figure.cases() > 0)
                .forEach(figure -> figures.put(
                        figure.period().name() + " " + figure.priority(),
                        figure.numerator() + "/" + figure.denominator()));
        return figures;
    }

    private static Map<String, String> run(Connection duck, String sql) throws SQLException {
        try (Statement statement = duck.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rows.getLong(3);
            }
        }
        return new TreeMap<>();
    }

    private static void same(Map<String, String> one, Map<String, String> other) {
        if (!one.equals(other) || one.isEmpty()) {
            throw new IllegalStateException("the figures differ: " + one + " and " + other);
        }
    }

    /** In a process of its own, so that nothing else is counted. */
    private void memory(Path landed) throws IOException, InterruptedException {
        Process alone = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EventsBench.class.getName(),
                        "alone",
                        landed.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String megabytes = new String(alone.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        alone.waitFor();
        out.printf(
                "| events, %d million: memory of the engine's process %s MB | 1 |  |  |  |  |%n", millions, megabytes);
    }

    private static void alone(Path landed) throws IOException {
        Path spill = Files.createTempDirectory("events-bench");
        engine(DefinitionYaml.read(EventLog.DEFINITION), landed, spill);
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .forEach(line -> System.out.println(Long.parseLong(line.replaceAll("\\D", "")) >> 10));
    }
}
