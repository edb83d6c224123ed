package entente.ledger.postgres;

import entente.kernel.Text;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database's schemas up to this version of the application. */
public final class Migrations {
    private Migrations() {}

    /** Applies what is missing and returns how many steps that were. */
    public static int apply(Database database) {
        try {
            return Flyway.configure()
                    .dataSource(database.asOwner())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException failed) {
            throw new DatabaseUnavailable(
                    Text.of("database.migrate", database.url(), String.valueOf(failed.getMessage())), failed);
        }
    }
}
