package entente;

import entente.events.CaseFiles;
import entente.events.DefinitionYaml;
import entente.events.Landed;
import entente.events.Landing;
import entente.events.LandingProgress;
import entente.events.MeasureJson;
import entente.events.Measurement;
import entente.events.WorkFolder;
import entente.kernel.DateRange;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.performance.level.Definition;
import entente.performance.level.PeriodFigure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures a service level on a file of raw events, without any server. */
@Command(name = "measure")
final class MeasureCommand implements Callable<Integer> {
    private static final Words WORDS = Words.ENGLISH;
    private static final int MOST_TOLD = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--definition", paramLabel = "D.yaml", required = true)
    private Path definition = Path.of("");

    @Option(names = "--events", paramLabel = "E.csv|E.parquet", required = true)
    private Path events = Path.of("");

    @Option(names = "--from", paramLabel = "DAY")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY")
    private @Nullable LocalDate to;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--failing", paramLabel = "F.csv")
    private @Nullable Path failing;

    @Option(names = "--elapsed", paramLabel = "OUT.csv")
    private @Nullable Path elapsed;

    @Override
    public Integer call() throws IOException {
        demand(definition);
        demand(events);
        if ((from == null) != (to == null)) {
            throw new Refused("to", Text.of("entente.measure.range"));
        }
        Definition read;
        try {
            read = DefinitionYaml.read(Files.readString(definition));
        } catch (Refused refused) {
            err().println(WORDS.say("entente.measure.refused", definition, refused.field(), refused.text()));
            return ExitCode.REFUSED.number();
        }
        try (WorkFolder folder = WorkFolder.create()) {
            return measure(read, folder.path());
        }
    }

    private int measure(Definition of, Path folder) throws IOException {
        if (!json) {
            err().println(WORDS.say("entente.measure.reading", events));
        }
        Landed landed = Landing.land(events, of, folder, new Told());
        DateRange asked = from == null || to == null ? null : new DateRange(from, to);
        List<PeriodFigure> figures = Measurement.of(of, landed.file(), asked, folder);
        CaseFiles files = new CaseFiles(of, landed.file(), folder);
        if (elapsed != null) {
            files.elapsed(elapsed);
        }
        if (failing != null) {
            files.failing(failing);
        }
        if (json) {
            out().println(MeasureJson.write(of, landed, figures, WORDS));
        } else {
            tell(of, landed, figures);
        }
        return landed.refused() > 0 ? ExitCode.FINDINGS.number() : ExitCode.OK.number();
    }

    private void tell(Definition of, Landed landed, List<PeriodFigure> figures) {
        out().println(of.name());
        for (PeriodFigure figure : figures) {
            String priority = figure.priority().isEmpty() ? WORDS.say("entente.measure.all") : figure.priority();
            out().printf(
                            "%-12s %-16s %22s %s%n",
                            figure.period().name(),
                            priority,
                            figure.value() == null ? "-" : figure.value().toPlainString(),
                            WORDS.say(
                                    "entente.measure.standing",
                                    WORDS.show(figure.standing()),
                                    figure.numerator() == null
                                            ? "-"
                                            : figure.numerator().toPlainString(),
                                    figure.denominator() == null
                                            ? "-"
                                            : figure.denominator().toPlainString()));
        }
        out().println(WORDS.say("entente.measure.foot", landed.cases(), landed.rows()));
        landed.rejected().stream()
                .limit(MOST_TOLD)
                .forEach(row -> err().println(WORDS.say(
                        "entente.measure.rejected", row.row(), row.id(), row.column(), row.value(), row.because())));
        if (landed.refused() > 0) {
            err().println(WORDS.say("entente.measure.leftout", landed.refused()));
        }
    }

    /** Says how far it is, ten words or so for a file, and one for every half a million rows. */
    private final class Told implements LandingProgress {
        private static final int STEP = 10;
        private int next = STEP;

        @Override
        public void reading(int percent) {
            if (percent >= next) {
                next = percent - percent % STEP + STEP;
                err().println(WORDS.say("entente.measure.percent", percent));
            }
        }

        @Override
        public void checked(long rows) {
            err().println(WORDS.say("entente.measure.rows", rows));
        }
    }

    private static void demand(Path file) {
        Refused.unless(Files.isRegularFile(file), "file", "entente.import.nofile", file);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
