package entente;

import entente.kernel.Refused;
import entente.kernel.Words;
import entente.ledger.backup.Restore;
import entente.ledger.postgres.DatabaseSettings;
import entente.ledger.postgres.EmbeddedDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an instance from a backup, where there is none yet, and verifies every chain before anything counts. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OperatorFolder instance = new OperatorFolder();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Refused.unless(Files.isRegularFile(file), "", "entente.restore.nofile", file);
        DatabaseSettings settings = instance.settings();
        if (settings.server() != null) {
            restored(Restore.read(
                    settings.server(), instance.files(), file, line -> out().println(Words.ENGLISH.say(line))));
            return ExitCode.OK.number();
        }
        try (EmbeddedDatabase embedded = EmbeddedDatabase.start(settings.folder())) {
            restored(Restore.read(
                    embedded.database(), instance.files(), file, line -> out().println(Words.ENGLISH.say(line))));
        }
        return ExitCode.OK.number();
    }

    private void restored(int chains) {
        out().println(Words.ENGLISH.say("entente.restore.done", chains));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
