package entente.bench;

import entente.events.DefinitionYaml;
import entente.events.Landed;
import entente.events.Landing;
import entente.events.Measurement;
import entente.performance.level.Definition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** The engine of service levels beside a bare scan, plain SQL in two databases and a loop over columns, on the same log in one run. */
public final class EventsBench {
    private static final int RUNS = 3;
    private static final long MOST_FOR_POSTGRES = 10_000_000;

    private EventsBench() {}

    /** @param args how many millions of events each log has; or a landed file, to be measured alone for its memory */
    public static void main(String[] args) throws Exception {
        if (args[0].equals("alone")) {
            alone(Path.of(args[1]));
            return;
        }
        System.out.printf("%-44s %10s %8s%n", "", "seconds", "x scan");
        for (String millions : args) {
            Path folder = Files.createTempDirectory("events-bench");
            try {
                compare(Long.parseLong(millions) * 1_000_000, folder);
            } finally {
                try (var all = Files.walk(folder)) {
                    for (Path each :
                            all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
        }
    }

    private static void compare(long events, Path folder) throws Exception {
        Definition definition = DefinitionYaml.read(EventLog.DEFINITION);
        Path parquet = folder.resolve("events.parquet");
        Path csv = folder.resolve("events.csv");
        EventLog.write(events, parquet, csv, folder);
        System.out.printf("%,d events, %,d MB as separated values%n", events, Files.size(csv) >> 20);
        Path work = Files.createDirectory(folder.resolve("landing"));
        long begin = System.nanoTime();
        Landed landed = Landing.land(csv, definition, work, _ -> {});
        line("  import with validation (once)", System.nanoTime() - begin, 0);
        System.out.printf(
                "  %,d rows, %,d tickets, %,d MB landed%n",
                landed.rows(), landed.cases(), Files.size(landed.file()) >> 20);
        try (Connection duck = EventLog.duck(folder)) {
            String columns =
                    "select holds, first, count(*), max(started), max(stopped), max(a1), max(b1), max(a2), max(b2) from '%s' group by holds, first";
            long scan = best(() -> run(duck, columns.formatted(landed.file())), null);
            line("  bare scan of the landed columns", scan, scan);
            long raw = best(
                    () -> run(
                            duck,
                            "select event, priority, count(*), max(micros), max(id) from '" + parquet
                                    + "' group by event, priority"),
                    null);
            line("  bare scan of the raw columns", raw, scan);
            TreeMap<String, String> figures = new TreeMap<>();
            line("  the engine", best(() -> engine(definition, landed.file(), folder), figures), scan);
            TreeMap<String, String> other = new TreeMap<>();
            line("  straightforward SQL, DuckDB", best(() -> EventRivals.duck(duck, parquet), other), scan);
            same(figures, other);
            loop(duck, landed, figures, scan);
            if (events <= MOST_FOR_POSTGRES) {
                try (EventRivals.Postgres postgres = new EventRivals.Postgres(csv, parquet, folder)) {
                    line("  straightforward SQL, PostgreSQL", best(postgres::ask, other), scan);
                    same(figures, other);
                }
            }
        }
        memory(landed.file());
    }

    private static void loop(Connection duck, Landed landed, TreeMap<String, String> figures, long scan)
            throws Exception {
        List<String> priorities = new ArrayList<>();
        try (Statement statement = duck.createStatement();
                var rows = statement.executeQuery("select decode(value) from parquet_kv_metadata('" + landed.file()
                        + "') where decode(key) = 'priorities'")) {
            rows.next();
            for (String name : rows.getString(1).replaceAll("[\\[\\]\"]", "").split(",")) {
                priorities.add(name);
            }
        }
        EventLoop loop = new EventLoop(duck, landed.file());
        TreeMap<String, String> other = new TreeMap<>();
        line("  a loop over columns in memory, one thread", best(() -> loop.ask(priorities), other), scan);
        same(figures, other);
    }

    private static TreeMap<String, String> engine(Definition definition, Path landed, Path folder) {
        TreeMap<String, String> figures = new TreeMap<>();
        Measurement.of(definition, landed, null, folder).stream()
                .filter(figure -> !figure.priority().isEmpty() && figure.cases() > 0)
                .forEach(figure -> figures.put(
                        figure.period().name() + " " + figure.priority(),
                        figure.numerator() + "/" + figure.denominator()));
        return figures;
    }

    private static TreeMap<String, String> run(Connection duck, String sql) throws SQLException {
        try (Statement statement = duck.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rows.getLong(3);
            }
        }
        return new TreeMap<>();
    }

    private static long best(Callable<TreeMap<String, String>> ask, TreeMap<String, String> into) throws Exception {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long begin = System.nanoTime();
            TreeMap<String, String> said = ask.call();
            best = Math.min(best, System.nanoTime() - begin);
            if (into != null) {
                into.clear();
                into.putAll(said);
            }
        }
        return best;
    }

    private static void same(TreeMap<String, String> one, TreeMap<String, String> other) {
        if (!one.equals(other) || one.isEmpty()) {
            throw new IllegalStateException("the figures differ: " + one + " and " + other);
        }
    }

    private static void line(String what, long nanos, long scan) {
        System.out.printf(
                "%-44s %10.3f %8s%n", what, nanos / 1e9, scan == 0 ? "" : String.format("%.2f", (double) nanos / scan));
    }

    /** In a process of its own, so that nothing else is counted. */
    private static void memory(Path landed) throws IOException, InterruptedException {
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
        System.out.print(new String(alone.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        alone.waitFor();
    }

    private static void alone(Path landed) throws IOException {
        Path spill = Files.createTempDirectory("events-bench");
        engine(DefinitionYaml.read(EventLog.DEFINITION), landed, spill);
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .forEach(line -> System.out.printf(
                        "  memory of the engine's process: %,d MB%n",
                        Long.parseLong(line.replaceAll("\\D", "")) >> 10));
    }
}
