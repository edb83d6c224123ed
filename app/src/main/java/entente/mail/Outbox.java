package entente.mail;

import entente.ledger.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is to be sent and how it went; a letter stays until it has left, however often the mail server is away. */
public final class Outbox {
    private static final int AT_ONCE = 50;
    private static final int SHOWN = 20;
    private static final int SAID = 300;
    private static final Duration KEPT = Duration.ofDays(180);
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    private final JdbcClient jdbc;

    public Outbox(DataSource source) {
        this.jdbc = JdbcClient.create(source);
    }

    /** The same topic about the same for the same person is planned once, however often it is asked for. */
    void plan(UUID account, Topic topic, @Nullable UUID arrangement, String about, Instant at) {
        jdbc.sql("""
                insert into infra.letter (id, account, topic, arrangement, about, planned_at, next_at)
                values (:id, :account, :topic, cast(:arrangement as uuid), :about, :at, :at)
                    on conflict (account, topic, about) do nothing
                """)
                .param("id", Ids.next(at))
                .param("account", account)
                .param("topic", topic.name())
                .param("arrangement", arrangement)
                .param("about", about)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is to leave by now, first planned first. */
    List<Planned> due(Instant now) {
        return jdbc.sql("select * from infra.letter where next_at <= :now order by planned_at, id limit " + AT_ONCE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> planned(row))
                .list();
    }

    void ended(UUID letter, Planned.Fate fate, Instant at) {
        jdbc.sql("""
                update infra.letter
                   set fate = :fate, ended_at = :at, next_at = null, failure = null
                 where id = :id
                """)
                .param("fate", fate.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", letter)
                .update();
    }

    /** It is tried again: soon at first, then twice a day for as long as it takes. */
    void failed(Planned letter, String why, Instant at) {
        Duration wait = WAITS.get(Math.min(letter.attempts(), WAITS.size() - 1));
        jdbc.sql("""
                update infra.letter
                   set attempts = attempts + 1, next_at = :next, failure = :why
                 where id = :id
                """)
                .param("next", at.plus(wait).atOffset(ZoneOffset.UTC))
                .param("why", why.length() > SAID ? why.substring(0, SAID) : why)
                .param("id", letter.id())
                .update();
    }

    /** The person's letters, newest first. */
    public List<Planned> of(UUID account) {
        return jdbc.sql("select * from infra.letter where account = :account order by planned_at desc, id desc limit "
                        + SHOWN)
                .param("account", account)
                .query((row, n) -> planned(row))
                .list();
    }

    /** What ended half a year ago is of no use to anybody. */
    void forget(Instant now) {
        jdbc.sql("delete from infra.letter where ended_at < :before")
                .param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Planned planned(ResultSet row) throws SQLException {
        String fate = row.getString("fate");
        return new Planned(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                Topic.valueOf(row.getString("topic")),
                row.getObject("arrangement", UUID.class),
                row.getString("about"),
                row.getObject("planned_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                instant(row, "next_at"),
                fate == null ? null : Planned.Fate.valueOf(fate),
                instant(row, "ended_at"),
                row.getString("failure"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
