package entente.ledger.postgres;

import entente.kernel.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.io.file.PathUtils;

/** The files PostgreSQL keeps in a data folder: made once, closed to everybody without a password from the first moment. */
record Cluster(Path dataFolder) {
    /** A cluster of another major version cannot be opened; its content moves by export and import. */
    static final String MAJOR = "18";

    private static final String WHO_MAY_CONNECT = """
            # Entente: nobody without a password, nobody from another machine.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    Path path() {
        return dataFolder.resolve("postgres");
    }

    Path log() {
        return dataFolder.resolve("postgres.log");
    }

    void ensure(Programs programs, EmbeddedLogins logins) throws IOException {
        if (Files.exists(path())) {
            checkVersion();
        } else {
            create(programs, logins);
        }
    }

    private void checkVersion() throws IOException {
        String found = Files.readString(path().resolve("PG_VERSION")).strip();
        if (!found.equals(MAJOR)) {
            throw new DatabaseUnavailable(Text.of("database.version", dataFolder, found, MAJOR));
        }
    }

    /** Made beside and moved, so that a crash leaves a whole cluster or none. */
    private void create(Programs programs, EmbeddedLogins logins) throws IOException {
        Path draft = dataFolder.resolve("postgres.new");
        if (Files.exists(draft)) {
            PathUtils.deleteDirectory(draft);
        }
        Path password = dataFolder.resolve("postgres.password");
        PrivateFiles.write(password, logins.superuser());
        Programs.Outcome made;
        try {
            made = programs.run(
                    "initdb",
                    "--pgdata=" + draft,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--no-instructions");
        } finally {
            Files.delete(password);
        }
        if (!made.ok()) {
            throw new DatabaseUnavailable(Text.of("database.create", dataFolder, made.said()));
        }
        Files.writeString(draft.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
        Files.move(draft, path(), StandardCopyOption.ATOMIC_MOVE);
    }
}
