package entente;

import entente.events.DefinitionYaml;
import entente.events.OpenSlo;
import entente.kernel.Refused;
import entente.kernel.Words;
import entente.performance.level.Definition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            Definition definition = DefinitionYaml.read(Files.readString(file));
            if (back) {
                say(DefinitionYaml.write(definition));
                return ExitCode.OK.number();
            }
            OpenSlo document = OpenSlo.of(definition);
            say(document.yaml());
            spec.commandLine().getErr().println(WORDS.say("entente.openslo.beyond"));
            document.beyond()
                    .forEach(each -> spec.commandLine().getErr().println(WORDS.say("entente.openslo.line", each)));
            return ExitCode.OK.number();
        } catch (Refused refused) {
            spec.commandLine()
                    .getErr()
                    .println(WORDS.say("entente.measure.refused", file, refused.field(), refused.text()));
            return ExitCode.REFUSED.number();
        }
    }

    private void say(String yaml) {
        spec.commandLine().getOut().print(yaml);
        spec.commandLine().getOut().flush();
    }
}
