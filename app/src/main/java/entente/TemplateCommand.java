package entente;

import entente.exchange.Pack;
import entente.exchange.Template;
import entente.kernel.Refused;
import entente.kernel.Words;
import entente.ledger.Kind;
import entente.register.sheet.Sheet;
import entente.register.sheet.XlsxWriter;
import entente.signal.Room;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a workbook to fill: what the seven questions need, for a type of arrangement and a stage. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--for", paramLabel = "TYPE", defaultValue = "IT")
    private Pack.Type type = Pack.Type.IT;

    @Option(names = "--stage", defaultValue = "DAY1")
    private Template.Stage stage = Template.Stage.DAY1;

    @Option(names = "--room")
    private @Nullable String room;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "entente-workbook.xlsx")
    private Path file = Path.of("entente-workbook.xlsx");

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--show")
    private boolean show;

    @Override
    public Integer call() throws IOException {
        if (show) {
            show(Pack.of(type));
            return ExitCode.OK.number();
        }
        Refused.unless(force || !Files.exists(file), "out", "entente.template.exists", file);
        List<Sheet> sheets = sheets();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            XlsxWriter.write(sheets, out);
        }
        spec.commandLine().getOut().println(Words.ENGLISH.say("entente.template.written", file, sheets.size()));
        return ExitCode.OK.number();
    }

    /** What such work usually needs, to read before anything is filled in. */
    private void show(Pack pack) {
        List.of("promise", "project", "milestone", "client-dependency", "role-seat", "change-request")
                .forEach(kind ->
                        list(pack.words().getOrDefault(kind, Words.ENGLISH.noun(kind)), pack.examplesOf(kind)));
        list(
                Words.ENGLISH.say("entente.template.measures"),
                pack.measures().stream()
                        .map(m -> Words.ENGLISH.say("entente.template.measure", m.name(), m.unit(), m.better()))
                        .toList());
    }

    private void list(String heading, List<String> lines) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(heading);
        lines.forEach(line -> out.println("  " + line));
    }

    private List<Sheet> sheets() {
        if (all) {
            return Template.empty(House.KINDS.all());
        }
        String wanted = room;
        if (wanted == null) {
            return new Template(House.KINDS, Words.ENGLISH, type, stage).sheets();
        }
        List<Kind<?>> kinds = House.ROOMS.stream()
                .filter(r -> r.name().equalsIgnoreCase(wanted))
                .flatMap(r -> r.kinds().stream())
                .toList();
        Refused.unless(
                !kinds.isEmpty(),
                "room",
                "entente.template.room.unknown",
                wanted,
                String.join(", ", House.ROOMS.stream().map(Room::name).toList()));
        return Template.empty(kinds);
    }
}
