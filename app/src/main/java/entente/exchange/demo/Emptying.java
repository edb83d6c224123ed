package entente.exchange.demo;

import entente.ledger.postgres.Database;
import entente.ledger.postgres.Migrations;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes everything out of a demo's database, for a story to be told anew; the running server keeps others out meanwhile. */
final class Emptying {
    private Emptying() {}

    static void of(Database database) {
        JdbcClient owner = JdbcClient.create(database.asOwner());
        List<String> schemas =
                owner.sql("""
                        select quote_ident(nspname) as name
                          from pg_namespace
                         where pg_get_userbyid(nspowner) = current_user
                         order by nspname
                        """).query((row, n) -> row.getString("name")).list();
        schemas.forEach(
                schema -> owner.sql("drop schema " + schema + " cascade").update());
        owner.sql("drop table if exists public.flyway_schema_history").update();
        Migrations.apply(database);
    }
}
