package entente;

import entente.delivery.forecast.Backtest;
import entente.delivery.forecast.FinishedProject;
import entente.delivery.forecast.Goal;
import entente.delivery.forecast.ReferenceClasses;
import entente.delivery.forecast.Score;
import entente.delivery.forecast.Tuning;
import entente.exchange.backtest.BacktestJson;
import entente.exchange.backtest.Digests;
import entente.exchange.backtest.History;
import entente.kernel.Words;
import entente.register.sheet.SheetRefused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says how good the forecasts would have been on finished projects, each foretold from the others or from reference classes alone. */
@Command(name = "backtest")
final class BacktestCommand implements Callable<Integer> {
    private static final Words WORDS = Words.ENGLISH;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--projects", paramLabel = "P.csv")
    private @Nullable Path projects;

    @Option(names = "--tracking", paramLabel = "T.csv")
    private @Nullable Path tracking;

    @Option(names = "--milestones", paramLabel = "M.csv")
    private @Nullable Path milestones;

    @Option(names = "--promises", paramLabel = "W.csv")
    private @Nullable Path promises;

    @ArgGroup
    private BacktestManner manner = new BacktestManner();

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if ((projects == null) != (tracking == null) || (projects == null && promises == null)) {
            throw new ParameterException(spec.commandLine(), WORDS.say("entente.backtest.needs"));
        }
        Optional<Path> missing =
                files().filter(file -> !Files.isRegularFile(file)).findFirst();
        if (missing.isPresent()) {
            err().println(WORDS.say("entente.failed", WORDS.say("entente.backtest.nofile", missing.get())));
            return ExitCode.REFUSED.number();
        }
        try {
            ReferenceClasses shipped = ReferenceClasses.shipped();
            ReferenceClasses independent = shipped.without(Digests.of(files().toList()));
            tell(tracked(independent), promised(independent));
            if (manner.isColdStart()) {
                leftOut(shipped, independent);
            }
            return ExitCode.OK.number();
        } catch (SheetRefused refused) {
            refused.problems().forEach(problem -> err().println(WORDS.say(problem.text())));
            err().println(WORDS.say(
                    "entente.backtest.refused", refused.problems().size()));
            return ExitCode.REFUSED.number();
        }
    }

    private Stream<Path> files() {
        return Stream.of(projects, tracking, milestones, promises).flatMap(Stream::ofNullable);
    }

    private @Nullable Backtest tracked(ReferenceClasses shipped) throws IOException {
        return projects == null || tracking == null
                ? null
                : test(History.tracked(projects, tracking, milestones), shipped, Tuning.PROGRESS);
    }

    private @Nullable Backtest promised(ReferenceClasses shipped) throws IOException {
        return promises == null ? null : test(History.promised(promises), shipped, Tuning.PROMISES);
    }

    private Backtest test(List<FinishedProject> finished, ReferenceClasses shipped, Tuning tuning) {
        if (!json) {
            String key = manner.isColdStart() ? "entente.backtest.cold" : "entente.backtest.foretelling";
            err().println(WORDS.say(key, finished.size()));
        }
        return manner.test(finished, shipped, tuning);
    }

    /** What comes with the product and may know the outcomes of the files taught nothing. */
    private void leftOut(ReferenceClasses shipped, ReferenceClasses independent) {
        shipped.sources().stream()
                .filter(source -> !independent.sources().contains(source))
                .forEach(source -> err().println(WORDS.say("entente.backtest.leftout", source.name())));
    }

    private void tell(@Nullable Backtest tracked, @Nullable Backtest promised) throws IOException {
        if (json) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            BacktestJson.write(tracked, promised, bytes);
            out().println(bytes.toString(StandardCharsets.UTF_8));
            return;
        }
        out().println(WORDS.say("entente.backtest.head"));
        if (tracked != null) {
            line("time", tracked.forecast(Goal.TIME));
            line("plan", tracked.plan(Goal.TIME));
            line("earnedSchedule", tracked.earnedSchedule());
            line("cost", tracked.forecast(Goal.COST));
            line("price", tracked.plan(Goal.COST));
            line("cpi", tracked.costPerformance());
        }
        if (promised != null) {
            line("promises", promised.forecast(Goal.TIME));
            line("promise", promised.promise());
        }
        out().println(WORDS.say("entente.backtest.foot"));
    }

    private void line(String what, Score score) {
        out().printf(
                        "%-26s %7s %7s %7s %7s %9s %9s %6s %6s%n",
                        WORDS.say("entente.backtest.line." + what),
                        number(score.error(), 1),
                        number(score.errorAt(0.25), 1),
                        number(score.errorAt(0.50), 1),
                        number(score.errorAt(0.75), 1),
                        number(score.coverage(), 2),
                        number(score.withinP80(), 2),
                        number(score.areaUnderCurve(), 2),
                        number(score.skill(), 2));
    }

    private static String number(OptionalDouble value, int decimals) {
        return value.isPresent() ? String.format(WORDS.locale(), "%." + decimals + "f", value.getAsDouble()) : "-";
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
