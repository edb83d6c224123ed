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

    @Override
    public Integer call() throws IOException {
        Refused.unless(force || !Files.exists(file), "out", "entente.template.exists", file);
        List<Sheet> sheets = sheets();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            XlsxWriter.write(sheets, out);
        }
        spec.commandLine().getOut().println(Words.ENGLISH.say("entente.template.written", file, sheets.size()));
        return ExitCode.OK.number();
    }

    private List<Sheet> sheets() {
        if (all) {
            return Template.empty(House.KINDS.all());
        }
        String wanted = room;
        if (wanted == null) {
            return new Template(House.KINDS, Words.ENGLISH).of(Pack.of(type), stage);
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
