package entente;

import entente.delivery.forecast.Backtest;
import entente.delivery.forecast.FinishedProject;
import entente.delivery.forecast.ReferenceClasses;
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
        new BacktestTable(WORDS, out()).tell(tracked, promised);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
