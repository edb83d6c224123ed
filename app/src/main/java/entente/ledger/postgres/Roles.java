package entente.ledger.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The two roles and the database of the application inside an embedded PostgreSQL; made where absent, so that an interrupted first start heals. */
record Roles(EmbeddedLogins logins, int port) {

    void ensure() throws SQLException {
        try (Connection connection =
                        logins.asSuperuser(port, "postgres").asApp().getConnection();
                Statement statement = connection.createStatement()) {
            ensureRole(statement, DatabaseSettings.OWNER, logins.owner());
            ensureRole(statement, DatabaseSettings.APP, logins.app());
            if (!exists(statement, "select 1 from pg_database where datname = 'entente'")) {
                statement.execute("create database entente owner " + DatabaseSettings.OWNER);
            }
            // what follows is repeatable, so a crash between two statements is healed by the next start
            statement.execute("revoke all on database entente from public");
            statement.execute("grant connect on database entente to " + DatabaseSettings.APP);
        }
        Counters.hide(logins.asSuperuser(port, "entente"));
    }

    private static void ensureRole(Statement statement, String role, String password) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
            statement.execute("create role " + role
                    + " login nosuperuser nobypassrls nocreaterole nocreatedb noreplication password '" + password
                    + "'");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var found = statement.executeQuery(query)) {
            return found.next();
        }
    }
}
