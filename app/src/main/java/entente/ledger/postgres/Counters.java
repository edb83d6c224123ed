package entente.ledger.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The server counts rows and pages of every table, for every login: whoever looks twice learns when a row was put where it may not look.
 * Only a superuser takes that from all, so it is done where the embedded database is set up.
 */
final class Counters {
    private static final String HIDE = """
            do $$
            declare
                it text;
            begin
                for it in select c.oid::regclass::text
                            from pg_catalog.pg_class c
                           where c.relnamespace = 'pg_catalog'::regnamespace
                             and c.relname ~ '^pg_stat(io)?_(xact_)?(all|user|sys)_(tables|indexes|sequences)$'
                loop
                    execute 'revoke all on ' || it || ' from public';
                end loop;
                for it in select p.oid::regprocedure::text
                            from pg_catalog.pg_proc p
                           where p.pronamespace = 'pg_catalog'::regnamespace
                             and (p.proname in ('pg_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_total_relation_size')
                                  or p.proname ~ ('^pg_stat_get_(xact_)?(numscans|lastscan|tuples_|live_tuples|dead_tuples|mod_since'
                                                  || '|ins_since|blocks_|last_|total_|vacuum_|autovacuum_|analyze_|autoanalyze_)'))
                loop
                    execute 'revoke all on function ' || it || ' from public';
                end loop;
            end
            $$""";

    private Counters() {}

    static void hide(Database asSuperuser) throws SQLException {
        try (Connection connection = asSuperuser.asApp().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(HIDE);
        }
    }
}
