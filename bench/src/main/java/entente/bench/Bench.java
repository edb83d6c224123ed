package entente.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Everything in one run, as one table; {@code bench/run} calls it. */
public final class Bench {
    /** Milliseconds, by the name of the benchmark. */
    private static final Map<String, Double> TARGETS = Map.of(
            "judge",
            10.0,
            "forecasts",
            1_000.0,
            "projectPage",
            100.0,
            "agenda",
            50.0,
            "lessonMatch",
            50.0,
            "packAsPdf",
            5_000.0,
            "packAsSlides",
            5_000.0);

    private Bench() {}

    /**
     * Measures everything and prints the table.
     *
     * @param args the launcher, then how many millions of raw events are measured beside the usual 1 and 10, such as 50
     */
    public static void main(String[] args) throws Exception {
        Path launcher = Path.of(args[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("entente-bench");
        out.println("| what | times | median ms | p99 ms | target ms | used of target |");
        out.println("|---|---|---|---|---|---|");
        pure(out);
        BenchInstance instance = BenchInstance.in(folder.resolve("data"));
        LedgerLoad.run(instance, out);
        CampaignLoad.run(instance, out);
        Commands.run(instance, launcher, folder, out);
        PageLoad.run(instance, launcher, out);
        MeetingLoad.run(instance, launcher, out);
        EventsBench.run(
                Stream.concat(Stream.of(1L, 10L), Stream.of(args).skip(1).map(Long::valueOf))
                        .toList(),
                out);
    }

    private static void pure(PrintStream out) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(PureBench.class.getName())
                        .include(ForecastBench.class.getName())
                        .include(AgendaBench.class.getName())
                        .include(LessonBench.class.getName())
                        .include(PaperBench.class.getName())
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            var statistics = result.getPrimaryResult().getStatistics();
            double target = TARGETS.getOrDefault(name, Double.NaN);
            out.printf(
                    Locale.ROOT,
                    "| pure: %s | %d | %.2f | %.2f | %s | %s |%n",
                    name,
                    statistics.getN(),
                    statistics.getPercentile(50),
                    statistics.getPercentile(99),
                    Double.isNaN(target) ? "" : String.format(Locale.ROOT, "%.0f", target),
                    Double.isNaN(target)
                            ? ""
                            : String.format(Locale.ROOT, "%.2f", statistics.getPercentile(50) / target));
        }
    }
}
