package entente.ledger.postgres;

import entente.kernel.Text;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings a database's schemas up to this version of the application. */
public final class Migrations {
    private Migrations() {}

    /** Applies what is missing and returns how many steps that were. */
    public static int apply(Database database) {
        return apply(database, configured(database));
    }

    /** Applies what was there at the version, so that what was written then can be read back; the rest comes with {@link #apply}. */
    public static int applyUpTo(Database database, String version) {
        // the views belong to the newest version alone
        return apply(
                database, configured(database).target(version).repeatableSqlMigrationPrefix("not before the newest"));
    }

    /** The version a database's schemas are at. */
    public static String version(JdbcClient jdbc) {
        return jdbc.sql("""
                        select version
                          from public.flyway_schema_history
                         where success
                           and version is not null
                         order by version desc
                         limit 1
                        """).query(String.class).single();
    }

    private static FluentConfiguration configured(Database database) {
        return Flyway.configure().dataSource(database.asOwner()).locations("classpath:db/migration");
    }

    private static int apply(Database database, FluentConfiguration configured) {
        try {
            return configured.load().migrate().migrationsExecuted;
        } catch (FlywayException failed) {
            throw new DatabaseUnavailable(
                    Text.of("database.migrate", database.url(), String.valueOf(failed.getMessage())), failed);
        }
    }
}
