package entente;

import entente.events.DefinitionYaml;
import entente.events.OpenSlo;
import entente.events.OpenSloDraft;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.performance.level.Definition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns the definition of a service level into a document of OpenSLO, or one of those into a definition again. */
@Command(name = "openslo")
final class OpenSloCommand implements Callable<Integer> {
    private static final Words WORDS = Words.ENGLISH;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE.yaml")
    private Path file = Path.of("");

    @Option(names = "--back")
    private boolean back;

    @Override
    public Integer call() throws IOException {
        Refused.unless(Files.isRegularFile(file), "file", "entente.import.nofile", file);
        try {
            String given = Files.readString(file);
            Optional<OpenSloDraft> foreign = OpenSloDraft.of(given);
            Definition definition = foreign.isPresent() ? foreign.get().definition() : DefinitionYaml.read(given);
            foreign.ifPresent(draft -> notes("entente.openslo.foreign", draft.notes()));
            if (back || foreign.isPresent()) {
                say(DefinitionYaml.write(definition));
                return ExitCode.OK.number();
            }
            OpenSlo document = OpenSlo.of(definition);
            say(document.yaml());
            notes("entente.openslo.beyond", document.beyond());
            return ExitCode.OK.number();
        } catch (Refused refused) {
            spec.commandLine()
                    .getErr()
                    .println(WORDS.say("entente.measure.refused", file, refused.field(), refused.text()));
            return ExitCode.REFUSED.number();
        }
    }

    private void notes(String lead, List<Text> notes) {
        spec.commandLine().getErr().println(WORDS.say(lead));
        notes.forEach(each -> spec.commandLine().getErr().println(WORDS.say("entente.openslo.line", each)));
    }

    private void say(String yaml) {
        spec.commandLine().getOut().print(yaml);
        spec.commandLine().getOut().flush();
    }
}
