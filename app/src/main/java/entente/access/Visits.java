package entente.access;

import entente.ledger.postgres.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** Up to when each person has seen what there is in an arrangement. Said by the person, never noted by looking alone. */
public final class Visits {
    private final Transactions transactions;
    private final Clock clock;

    public Visits(DataSource source, Clock clock) {
        this.transactions = new Transactions(source);
        this.clock = clock;
    }

    /** Nothing where the person was never here. */
    public Optional<Instant> lastSeenAt(Member member) {
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("select seen_at from access.visit where arrangement = :arrangement and actor = :actor")
                        .param("arrangement", member.arrangement())
                        .param("actor", member.person().actor())
                        .query(OffsetDateTime.class)
                        .optional()
                        .map(OffsetDateTime::toInstant));
    }

    public void seen(Member member) {
        transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("""
                                insert into access.visit (arrangement, actor, seen_at)
                                values (:arrangement, :actor, :at)
                                on conflict (arrangement, actor) do update set seen_at = excluded.seen_at
                                """)
                        .param("arrangement", member.arrangement())
                        .param("actor", member.person().actor())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
    }
}
