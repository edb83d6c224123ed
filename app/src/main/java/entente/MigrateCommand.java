package entente;

import entente.kernel.Words;
import entente.ledger.postgres.DatabaseSettings;
import entente.ledger.postgres.EmbeddedDatabase;
import entente.ledger.postgres.Migrations;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings the schemas of a database up to this version with the owner's login, which the server then need not know. */
@Command(name = "migrate")
final class MigrateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", paramLabel = "FOLDER", defaultValue = "${env:ENTENTE_DATA:-data}")
    private Path folder = Path.of("data");

    @Override
    public Integer call() {
        DatabaseSettings settings = DatabaseSettings.ofOwner(System.getenv(), folder);
        if (settings.server() != null) {
            say(Migrations.apply(settings.server()), settings.server().url());
            return ExitCode.OK.number();
        }
        try (EmbeddedDatabase embedded = EmbeddedDatabase.start(settings.folder())) {
            say(Migrations.apply(embedded.database()), embedded.database().url());
        }
        return ExitCode.OK.number();
    }

    private void say(int steps, String url) {
        spec.commandLine().getOut().println(Words.ENGLISH.say("entente.migrate.done", steps, url));
    }
}
