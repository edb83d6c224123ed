package entente.access;

import entente.ledger.postgres.Transactions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts as sign-in finds them, through the narrow functions that need no context. */
public final class Accounts {
    /** An account with the hash its password is checked against. */
    public record Login(SignedIn person, String passwordHash) {}

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    public Accounts(DataSource source, Clock clock) {
        this.jdbc = JdbcClient.create(source);
        this.transactions = new Transactions(source);
        this.clock = clock;
    }

    public Optional<Login> find(String email) {
        String lower = email.strip().toLowerCase(Locale.ROOT);
        return jdbc.sql("""
                        select id, actor, organisation, organisation_name, name, password_hash, language, zone
                          from access.sign_in(:email)
                        """)
                .param("email", lower)
                .query((row, n) -> new Login(
                        new SignedIn(
                                row.getObject("id", UUID.class),
                                row.getObject("actor", UUID.class),
                                row.getObject("organisation", UUID.class),
                                row.getString("organisation_name"),
                                row.getString("name"),
                                lower,
                                row.getString("language"),
                                row.getString("zone")),
                        row.getString("password_hash")))
                .optional();
    }

    /** The account a personal token belongs to, while the token is neither expired nor revoked. */
    public Optional<SignedIn> findByToken(Secret token) {
        return jdbc.sql("select access.token_owner(:hash, :at) as email")
                .param("hash", token.hash())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> Optional.ofNullable(row.getString("email")))
                .single()
                .flatMap(this::find)
                .map(Login::person);
    }

    public void changePassword(SignedIn person, String passwordHash) {
        transactions.as(
                person.reader(),
                own -> own.sql("update access.account set password_hash = :hash where id = :id")
                        .param("hash", passwordHash)
                        .param("id", person.account())
                        .update());
    }
}
