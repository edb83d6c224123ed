package entente.ledger.postgres;

import entente.kernel.Text;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the operator wants the ledger kept.
 *
 * @param server a PostgreSQL server of the operator's own; absent for the embedded one
 * @param folder where the embedded one keeps its files
 */
public record DatabaseSettings(@Nullable Database server, Path folder) {
    static final String OWNER = "entente_owner";
    static final String APP = "entente_app";

    /** Reads ENTENTE_DB_URL and its logins; the owner's login may be left out where {@code migrate} is run elsewhere. */
    public static DatabaseSettings from(Map<String, String> environment, Path folder) {
        String url = environment.getOrDefault("ENTENTE_DB_URL", "");
        if (url.isBlank()) {
            return new DatabaseSettings(null, folder);
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseUnavailable(Text.of("database.url", url));
        }
        Database.Login app = login(environment, "ENTENTE_DB_", APP);
        if (app == null) {
            throw new DatabaseUnavailable(Text.of("database.password"));
        }
        return new DatabaseSettings(new Database(url, app, login(environment, "ENTENTE_DB_OWNER_", OWNER)), folder);
    }

    /** The same for what only the owner does: the login of daily work may be left out. */
    public static DatabaseSettings ofOwner(Map<String, String> environment, Path folder) {
        Database.Login owner = login(environment, "ENTENTE_DB_OWNER_", OWNER);
        if (environment.getOrDefault("ENTENTE_DB_URL", "").isBlank() || owner == null) {
            return from(environment, folder);
        }
        Map<String, String> daily = new HashMap<>(environment);
        daily.putIfAbsent("ENTENTE_DB_PASSWORD", "");
        return from(daily, folder);
    }

    private static Database.@Nullable Login login(Map<String, String> environment, String prefix, String user) {
        String password = environment.get(prefix + "PASSWORD");
        return password == null ? null : new Database.Login(environment.getOrDefault(prefix + "USER", user), password);
    }
}
