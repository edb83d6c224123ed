package entente.ledger.postgres;

import entente.kernel.Text;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What the application connects to: one PostgreSQL database and the logins that use it.
 *
 * @param app the login of daily work, which row-level security binds
 * @param owner the login that owns the schemas and migrates them; absent where an operator migrates
 */
public record Database(String url, Login app, @Nullable Login owner) {

    /** A role and its password, which no text of this object shows. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /** Unpooled connections for daily work. */
    public DataSource asApp() {
        return dataSource(app);
    }

    /** Unpooled connections for migrations. */
    public DataSource asOwner() {
        if (owner == null) {
            throw new DatabaseUnavailable(Text.of("database.owner.missing", url));
        }
        return dataSource(owner);
    }

    private DataSource dataSource(Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(login.user());
        source.setPassword(login.password());
        // the details of a failed statement carry its values, and a body must reach no log and no page
        source.setLogServerErrorDetail(false);
        return source;
    }
}
