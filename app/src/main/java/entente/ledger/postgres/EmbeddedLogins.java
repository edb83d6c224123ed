package entente.ledger.postgres;

import entente.kernel.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The passwords of the embedded database, made at its first start and kept in a file that only its owner reads. */
record EmbeddedLogins(String superuser, String owner, String app) {
    private static final String FILE = "database.properties";
    private static final String SUPERUSER = "postgres";

    static EmbeddedLogins in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            if (Files.exists(new Cluster(folder).path())) {
                throw new DatabaseUnavailable(Text.of("database.logins.lost", file));
            }
            PrivateFiles.write(
                    file,
                    Stream.of(SUPERUSER, DatabaseSettings.OWNER, DatabaseSettings.APP)
                            .map(role -> role + "=" + password() + "\n")
                            .collect(Collectors.joining()));
        }
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new EmbeddedLogins(
                kept.getProperty(SUPERUSER, ""),
                kept.getProperty(DatabaseSettings.OWNER, ""),
                kept.getProperty(DatabaseSettings.APP, ""));
    }

    /** How the application sees the database that listens on this port. */
    Database at(int port) {
        return new Database(
                url(port, "entente"),
                new Database.Login(DatabaseSettings.APP, app),
                new Database.Login(DatabaseSettings.OWNER, owner));
    }

    /** The superuser's view, for setting up what the application uses. */
    Database asSuperuser(int port, String name) {
        var login = new Database.Login(SUPERUSER, superuser);
        return new Database(url(port, name), login, login);
    }

    private static String url(int port, String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private static String password() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
