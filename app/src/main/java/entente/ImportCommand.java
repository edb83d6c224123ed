package entente;

import entente.access.Member;
import entente.delivery.Progress.CostView;
import entente.exchange.ImportFile;
import entente.exchange.ImportPreview;
import entente.exchange.Imports;
import entente.exchange.ReadAs;
import entente.exchange.SavedMappings;
import entente.exchange.ScheduleImport;
import entente.exchange.ShippedMappings;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Entry;
import entente.ledger.postgres.Intake;
import entente.ledger.postgres.Ledger;
import entente.register.Mapping;
import entente.register.MappingYaml;
import entente.register.sheet.CsvWriter;
import entente.register.sheet.DateOrder;
import entente.register.sheet.DecimalSign;
import entente.register.sheet.Sheet;
import entente.register.sheet.Told;
import entente.register.sheet.XlsxWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports a file into a side's own chain: an export of this house, another tool's list by a mapping, or a schedule. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private static final Words WORDS = new Words(Locale.UK, ZoneId.systemDefault());
    private static final int PROGRESS = 10_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Acting acting = new Acting();

    @Parameters(paramLabel = "FILE", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--kind", paramLabel = "KIND")
    private String kind = "";

    @Option(names = "--mapping", paramLabel = "NAME|FILE.yaml")
    private String mapping = "";

    @Option(names = "--set", paramLabel = "COLUMN=VALUE")
    private Map<String, String> answers = Map.of();

    @Option(names = "--sheet", paramLabel = "SHEET")
    private String sheet = "";

    @Option(names = "--source", paramLabel = "NAME")
    private String source = "";

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    @Option(names = "--costs", paramLabel = "VIEW")
    private @Nullable CostView costs;

    @Option(names = "--dates", paramLabel = "ORDER")
    private @Nullable DateOrder dates;

    @Option(names = "--decimal", paramLabel = "SIGN")
    private @Nullable DecimalSign decimal;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--accept-valid")
    private boolean acceptValid;

    @Option(names = "--corrections", paramLabel = "OUT")
    private @Nullable Path corrections;

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--print-mapping", paramLabel = "NAME")
    private String print = "";

    @Override
    public Integer call() throws Exception {
        if (list) {
            ShippedMappings.all().forEach(each -> out().printf("%-22s%s%n", each.name(), each.title()));
            return ExitCode.OK.number();
        }
        if (!print.isEmpty()) {
            out().print(MappingYaml.write(ShippedMappings.find(print).orElseThrow(() -> unknown(print))));
            out().flush();
            return ExitCode.OK.number();
        }
        Path given = file;
        if (given == null) {
            throw new Refused("file", Text.of("entente.import.unnamed"));
        }
        Refused.unless(Files.isRegularFile(given), "file", "entente.import.nofile", given);
        return acting.run((member, ledger, database) -> run(given, member, ledger, database));
    }

    private int run(Path given, Member member, Ledger ledger, DataSource database) throws IOException {
        String name = String.valueOf(given.getFileName());
        ReadAs as = as(given, name, member, database);
        err().println(WORDS.say("entente.import.reading", name));
        try (ImportFile open = ImportFile.open(given, name, as, told(Told.NOTHING), ledger.kinds())) {
            open.watchedBy(this::progress);
            Imports imports = new Imports(ledger);
            Imports.Wish wish = new Imports.Wish(open, source.isBlank() ? as.source(name) : source, reason);
            Seen seen = seen(imports, member, wish);
            if (!seen.preview.whole() && !acceptValid) {
                err().println(WORDS.say(
                        "entente.import.refused", seen.preview.counts().blocking()));
                return ExitCode.REFUSED.number();
            }
            if (!dryRun) {
                record(imports, member, wish, seen);
            }
            return findings(seen.preview) ? ExitCode.FINDINGS.number() : ExitCode.OK.number();
        }
    }

    /** What was shown of a plan, and what it takes to record it; the plan itself, as large as the file, is let go. */
    private record Seen(ImportPreview preview, Intake.Looked found) {}

    private Seen seen(Imports imports, Member member, Imports.Wish wish) throws IOException {
        Imports.Looked looked = imports.look(member, wish);
        ImportPreview preview = ImportPreview.of(looked.plan(), member.chain(), WORDS);
        new ImportPrint(out(), err(), WORDS).show(preview);
        if (!preview.whole() && corrections != null) {
            write(looked.plan().corrections(WORDS), corrections);
        }
        return new Seen(preview, looked.found());
    }

    private void record(Imports imports, Member member, Imports.Wish wish, Seen seen) {
        ImportPreview preview = seen.preview;
        Refused.unless(!preview.owesReason() || !reason.isBlank(), "reason", "entente.import.owed");
        List<Entry> entries = imports.record(member, wish, acceptValid, preview, seen.found);
        out().println(WORDS.say("entente.import.recorded", entries.size(), member.side(), member.arrangementName()));
    }

    private static boolean findings(ImportPreview preview) {
        return !preview.whole()
                || preview.counts().doubtful() > 0
                || preview.counts().gone() > 0;
    }

    private ReadAs as(Path given, String name, Member member, DataSource database) throws IOException {
        if (!mapping.isEmpty()) {
            Mapping found = mapping(member, database);
            return new ReadAs.Mapped(found.reading(sheet.isBlank() ? List.of() : List.of(sheet), told(found.told()))
                    .given(answers));
        }
        if (!kind.isEmpty()) {
            return new ReadAs.OfKind(kind);
        }
        try (InputStream content = Files.newInputStream(given)) {
            return ScheduleImport.isOne(content, name) ? new ReadAs.Schedule(costs) : new ReadAs.Own();
        }
    }

    private Mapping mapping(Member member, DataSource database) throws IOException {
        Path path = Path.of(mapping);
        if (mapping.matches(".*\\.ya?ml") && Files.isRegularFile(path)) {
            return MappingYaml.read(Files.readString(path));
        }
        return new SavedMappings(database, Clock.systemUTC())
                .find(member, mapping)
                .orElseThrow(() -> unknown(mapping));
    }

    private static Refused unknown(String name) {
        return new Refused("mapping", Text.of("entente.import.unknown", name));
    }

    /** What the command says of the file's dialect goes before what the mapping says. */
    private Told told(Told before) {
        return new Told(
                before.encoding(),
                before.separator(),
                decimal == null ? before.decimal() : decimal,
                dates == null ? before.dates() : dates,
                before.serials());
    }

    /** The ending decides: a workbook has every table, a text file the first. */
    private void write(List<Sheet> sheets, Path to) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            if (to.toString().endsWith(".xlsx")) {
                XlsxWriter.write(sheets, out);
            } else {
                CsvWriter.write(sheets.getFirst(), out);
            }
        }
        out().println(WORDS.say("entente.import.written", to.toAbsolutePath()));
    }

    private void progress(int rows) {
        if (rows % PROGRESS == 0) {
            err().println(WORDS.say("entente.import.rows", rows));
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
