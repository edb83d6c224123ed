package entente.ledger.postgres;

import org.flywaydb.core.Flyway;

/** Brings a database's schemas up to this version of the application. */
public final class Migrations {
    private Migrations() {}

    /** Applies what is missing and returns how many steps that were. */
    public static int apply(Database database) {
        return Flyway.configure()
                .dataSource(database.asOwner())
                .locations("classpath:db/migration")
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
