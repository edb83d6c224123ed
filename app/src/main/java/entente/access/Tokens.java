package entente.access;

import entente.kernel.Refused;
import entente.ledger.Ids;
import entente.ledger.postgres.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Personal tokens for the JSON API; shown once, kept as hashes, ended at will. */
public final class Tokens {
    private static final Duration VALID = Duration.ofDays(365);

    /** A token as its owner lists it. */
    public record Issued(UUID id, String name, OffsetDateTime createdAt, OffsetDateTime expiresAt) {}

    private final Transactions transactions;
    private final Clock clock;

    public Tokens(DataSource source, Clock clock) {
        this.transactions = new Transactions(source);
        this.clock = clock;
    }

    public Secret issue(SignedIn person, String name) {
        Refused.unless(!name.isBlank(), "name", "access.token.name");
        Secret secret = Secret.fresh();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        transactions.as(
                person.reader(),
                jdbc -> jdbc.sql("""
                                insert into access.api_token (id, account, name, token_hash, created_at, expires_at)
                                values (:id, :account, :name, :hash, :at, :expires)
                                """)
                        .param("id", Ids.next(clock.instant()))
                        .param("account", person.account())
                        .param("name", name.strip())
                        .param("hash", secret.hash())
                        .param("at", now)
                        .param("expires", now.plus(VALID))
                        .update());
        return secret;
    }

    public List<Issued> of(SignedIn person) {
        return transactions.as(
                person.reader(),
                jdbc -> jdbc.sql("""
                                select id, name, created_at, expires_at
                                  from access.api_token
                                 where account = :account
                                   and revoked_at is null
                                 order by created_at desc, id
                                """)
                        .param("account", person.account())
                        .query((row, n) -> new Issued(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getObject("created_at", OffsetDateTime.class),
                                row.getObject("expires_at", OffsetDateTime.class)))
                        .list());
    }

    public void revoke(SignedIn person, UUID token) {
        transactions.as(
                person.reader(),
                jdbc -> jdbc.sql("update access.api_token set revoked_at = :at where id = :id and account = :account")
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", token)
                        .param("account", person.account())
                        .update());
    }
}
