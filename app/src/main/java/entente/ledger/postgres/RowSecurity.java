package entente.ledger.postgres;

import entente.kernel.Text;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses to serve with a login that row-level security does not bind: with such a one every side would read the other's private chain. */
public final class RowSecurity {
    private RowSecurity() {}

    /** Ends in DatabaseUnavailable, with what to do, unless the login is bound in every table of the ledger. */
    public static void check(DataSource app) {
        JdbcClient jdbc = JdbcClient.create(app);
        demand(
                jdbc,
                "database.security.superuser",
                "select rolname from pg_roles where rolname = current_user and rolsuper");
        demand(
                jdbc,
                "database.security.bypass",
                "select rolname from pg_roles where rolbypassrls and pg_has_role(current_user, oid, 'member')");
        demand(jdbc, "database.security.owner", """
                select current_user || ', ' || n.nspname || '.' || c.relname
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in ('ledger', 'access', 'assessment', 'meeting')
                   and c.relkind in ('r', 'p')
                   and pg_has_role(current_user, c.relowner, 'member')
                 order by c.relname
                """);
        demand(jdbc, "database.security.open", """
                select n.nspname || '.' || c.relname
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in ('ledger', 'access', 'assessment', 'meeting')
                   and c.relkind in ('r', 'p')
                   and not c.relrowsecurity
                   and has_table_privilege(current_user, c.oid, 'select')
                 order by c.relname
                """);
        if (jdbc.sql("select to_regclass('ledger.entry') is null")
                .query(Boolean.class)
                .single()) {
            throw new DatabaseUnavailable(Text.of("database.security.missing"));
        }
    }

    private static void demand(JdbcClient jdbc, String message, String whoBreaksIt) {
        List<String> found =
                jdbc.sql(whoBreaksIt).query((row, n) -> row.getString(1)).list();
        if (!found.isEmpty()) {
            throw new DatabaseUnavailable(Text.of(message, found.getFirst()));
        }
    }
}
