package entente;

import entente.exchange.Report;
import entente.exchange.ReportJson;
import entente.exchange.ToldWorkbook;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.page.Ui;
import entente.register.sheet.SheetRefused;
import entente.signal.Questions;
import entente.signal.Signal;
import ententepages.StaticTemplates;
import gg.jte.output.Utf8ByteOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges a workbook offline: no server, no account, nobody else sees it. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    private static final Words WORDS = new Words(Locale.UK, ZoneId.systemDefault());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "WORKBOOK")
    private Path workbook = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--side", defaultValue = "CLIENT")
    private Side side = Side.CLIENT;

    @Option(names = "--html", paramLabel = "OUT")
    private @Nullable Path html;

    @Option(names = "--json", paramLabel = "OUT")
    private @Nullable Path json;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(workbook)) {
            err().println(WORDS.say("entente.failed", WORDS.say("entente.report.nofile", workbook)));
            return ExitCode.REFUSED.number();
        }
        LocalDate day = asOf == null ? LocalDate.ofInstant(Clock.systemUTC().instant(), WORDS.zone()) : asOf;
        try {
            ToldWorkbook told = ToldWorkbook.read(workbook, House.KINDS, side, day, kind -> {});
            Report report = Report.of(name(), told, House.ROOMS, side, day);
            write(report);
            print(report);
            return Questions.of(report.judgement().direct()).yes().isEmpty()
                    ? ExitCode.OK.number()
                    : ExitCode.FINDINGS.number();
        } catch (SheetRefused refused) {
            refused.problems().forEach(problem -> err().println(WORDS.say(problem.text())));
            err().println(WORDS.say("entente.report.refused", refused.problems().size()));
            return ExitCode.REFUSED.number();
        }
    }

    private void write(Report report) throws IOException {
        Path page = html == null ? Path.of(name() + ".html") : html;
        Utf8ByteOutput output = new Utf8ByteOutput();
        new StaticTemplates().exchangeReport(Ui.offline(WORDS), report).render(output);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(page))) {
            output.writeTo(out);
        }
        out().println(WORDS.say("entente.report.written", page.toAbsolutePath()));
        if (json != null) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(json))) {
                ReportJson.write(report, WORDS, out);
            }
            out().println(WORDS.say("entente.report.written", json.toAbsolutePath()));
        }
    }

    /** The seven answers in the terminal too, for whoever only wants those. */
    private void print(Report report) {
        report.cockpit().lead().forEach(sentence -> out().println(WORDS.say(sentence)));
        report.cockpit().questions().forEach(question -> line(question.signal()));
    }

    private void line(Signal signal) {
        String shown = signal.figure() instanceof Figure.Known(Amount amount, var _) ? WORDS.show(amount) : "?";
        out().printf(
                        "  %-8s %-52s %s%n",
                        signal.applies() ? WORDS.say("page.band." + band(signal)) : "-",
                        WORDS.say(signal.question()),
                        shown);
    }

    private static Band band(Signal signal) {
        return signal.band();
    }

    private String name() {
        return String.valueOf(workbook.getFileName()).replaceFirst("\\.[A-Za-z]+$", "");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
