package entente;

import entente.ledger.postgres.DatabaseSettings;
import entente.ledger.postgres.RunningDatabase;
import entente.ledger.postgres.StoredFiles;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the instance lies that an operator's command is about. */
final class OperatorFolder {
    @Option(names = "--data", paramLabel = "FOLDER", defaultValue = "${env:ENTENTE_DATA:-data}")
    private Path folder = Path.of("data");

    DatabaseSettings settings() {
        return DatabaseSettings.from(System.getenv(), folder);
    }

    RunningDatabase visit() {
        return RunningDatabase.visit(settings());
    }

    Path files() {
        return StoredFiles.folder(System.getenv(), folder);
    }

    Path folder() {
        return folder;
    }
}
