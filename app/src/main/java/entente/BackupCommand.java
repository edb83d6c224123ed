package entente;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.backup.Backup;
import entente.ledger.postgres.KeyFile;
import entente.ledger.postgres.RunningDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the whole instance into one file, beside a running server too. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OperatorFolder instance = new OperatorFolder();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        Path target = file.toAbsolutePath();
        Refused.unless(force || !Files.exists(target), "", "entente.backup.exists", target);
        Refused.unless(
                target.getParent() != null && Files.isDirectory(target.getParent()),
                "",
                "entente.backup.folder",
                target);
        try (RunningDatabase database = instance.visit()) {
            List<Text> missing = Backup.write(
                    database.database(),
                    instance.files(),
                    target,
                    Clock.systemUTC().instant(),
                    line -> out().println(Words.ENGLISH.say(line)));
            missing.forEach(line -> spec.commandLine().getErr().println(Words.ENGLISH.say(line)));
            out().println(Words.ENGLISH.say("entente.backup.written", target, Files.size(target)));
            out().println(Words.ENGLISH.say(
                    "entente.backup.key",
                    KeyFile.place(System.getenv(), instance.folder()).toAbsolutePath()));
            return missing.isEmpty() ? ExitCode.OK.number() : ExitCode.FINDINGS.number();
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
