package entente.mail;

import entente.asking.AskingPost;
import entente.ledger.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
    private final SessionsTold sessions;

    public Outbox(DataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.sessions = new SessionsTold(jdbc);
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

    /** All at once what several people are to be written to of one topic. */
    void plan(Topic topic, UUID arrangement, List<Wanted> letters, Instant at) {
        if (letters.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into infra.letter (id, account, topic, arrangement, about, planned_at, next_at)
                select cast(l.id as uuid), cast(l.account as uuid), :topic, :arrangement, l.about, :at, :at
                  from unnest(:ids, :accounts, :abouts) as l (id, account, about)
                    on conflict (account, topic, about) do nothing
                """)
                .param("ids", texts(letters, one -> Ids.next(at).toString()))
                .param("accounts", texts(letters, one -> one.account().toString()))
                .param("abouts", texts(letters, Wanted::about))
                .param("topic", topic.name())
                .param("arrangement", arrangement)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A letter to somebody about something. */
    record Wanted(UUID account, String about) {}

    private static String[] texts(List<Wanted> letters, Function<Wanted, String> text) {
        return letters.stream().map(text).toArray(String[]::new);
    }

    /** What calendars were told, and are to be. */
    SessionsTold sessions() {
        return sessions;
    }

    /** What is to leave by now, first planned first. */
    List<Planned> due(Instant now) {
        return jdbc.sql("select * from infra.letter where next_at <= :now order by planned_at, id limit " + AT_ONCE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> PlannedRow.of(row))
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
                .query((row, n) -> PlannedRow.of(row))
                .list();
    }

    /** Of the links that go out to these guests about something: how many have not left, and whether one was tried in vain. */
    AskingPost.Progress links(String about, Collection<UUID> guests) {
        return jdbc.sql("""
                        select count(*) as waiting, coalesce(bool_or(failure is not null), false) as tried
                          from infra.letter
                         where topic = 'LINK'
                           and account = any (:guests)
                           and starts_with(about, :about)
                           and next_at is not null
                        """)
                .param("about", about)
                .param("guests", guests.toArray(UUID[]::new))
                .query((row, n) -> new AskingPost.Progress(row.getInt("waiting"), row.getBoolean("tried")))
                .single();
    }

    /** What ended half a year ago is of no use to anybody. */
    void forget(Instant now) {
        jdbc.sql("delete from infra.letter where ended_at < :before")
                .param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        sessions.forget(now.minus(KEPT));
    }
}
