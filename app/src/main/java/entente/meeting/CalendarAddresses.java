package entente.meeting;

import entente.access.Secret;
import entente.access.SignedIn;
import entente.ledger.postgres.Reader;
import entente.ledger.postgres.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The secret address under which a person's calendar reads the person's sessions: one a person, made anew or revoked at any time. */
public final class CalendarAddresses {
    private final Transactions transactions;
    private final Clock clock;

    public CalendarAddresses(DataSource source, Clock clock) {
        this.transactions = new Transactions(source);
        this.clock = clock;
    }

    /** The one moment at which the secret is known: an earlier address ends with it. */
    public Secret make(SignedIn person) {
        Secret secret = Secret.fresh();
        transactions.as(
                person.reader(),
                jdbc -> jdbc.sql("""
                                insert into meeting.calendar_address (actor, digest, made_at)
                                values (:actor, :digest, :at)
                                on conflict (actor) do update set digest = :digest, made_at = :at
                                """)
                        .param("actor", person.actor())
                        .param("digest", secret.hash())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
        return secret;
    }

    public void revoke(SignedIn person) {
        transactions.as(
                person.reader(),
                jdbc -> jdbc.sql("delete from meeting.calendar_address where actor = :actor")
                        .param("actor", person.actor())
                        .update());
    }

    /** When the present one was made, where there is one. */
    public Optional<Instant> madeAt(SignedIn person) {
        return transactions.as(
                person.reader(),
                jdbc -> jdbc.sql("select made_at from meeting.calendar_address where actor = :actor")
                        .param("actor", person.actor())
                        .query((row, n) ->
                                row.getObject("made_at", OffsetDateTime.class).toInstant())
                        .optional());
    }

    /** Whose it is; nothing where it was revoked, replaced, or never was. */
    public Optional<SignedIn> find(Secret secret) {
        return transactions.as(
                Reader.NOBODY,
                jdbc -> jdbc.sql("""
                                select id, actor, organisation, organisation_name, name, email, language, zone
                                  from meeting.by_address(:digest)
                                """)
                        .param("digest", secret.hash())
                        .query((row, n) -> new SignedIn(
                                row.getObject("id", UUID.class),
                                row.getObject("actor", UUID.class),
                                row.getObject("organisation", UUID.class),
                                row.getString("organisation_name"),
                                row.getString("name"),
                                row.getString("email"),
                                row.getString("language"),
                                row.getString("zone")))
                        .optional());
    }
}
