package entente.mail;

import entente.ledger.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What calendars were told last, kept beyond the letters that told it. */
record SessionsTold(JdbcClient jdbc) {
    /** Of everybody of an arrangement. */
    Map<UUID, List<DiaryEntry>> of(UUID arrangement) {
        Map<UUID, List<DiaryEntry>> told = new HashMap<>();
        jdbc.sql("select * from infra.session_told where arrangement = :arrangement order by account, forum, session")
                .param("arrangement", arrangement)
                .query(row -> {
                    told.computeIfAbsent(row.getObject("account", UUID.class), none -> new ArrayList<>())
                            .add(entry(row));
                });
        return told;
    }

    /** In this order, each once; one that was not wanted when it was to leave is planned anew. */
    void plan(UUID arrangement, List<Outbox.Wanted> letters, Instant at) {
        for (int n = 0; n < letters.size(); n++) {
            Outbox.Wanted one = letters.get(n);
            jdbc.sql("""
                    insert into infra.letter as l (id, account, topic, arrangement, about, planned_at, next_at)
                    values (:id, :account, 'SESSION', :arrangement, :about, :at, :at)
                        on conflict (account, topic, about) do update
                       set planned_at = excluded.planned_at, next_at = excluded.next_at, attempts = 0, ended_at = null, fate = null
                     where l.fate = 'OVERTAKEN'
                    """)
                    .param("id", Ids.next(at.plusMillis(n)))
                    .param("account", one.account())
                    .param("arrangement", arrangement)
                    .param("about", one.about())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** In one statement with the end of its letter. With a series its sessions leave the calendar, and whatever comes of them then is news. */
    void sent(Planned letter, DiaryEntry entry, Instant at) {
        jdbc.sql("""
                with told as (
                    insert into infra.session_told
                           (account, arrangement, forum, session, sequence, basis, cancelled, starts_at, zone, last_on)
                    values (:account, :arrangement, :forum, :session, :sequence, :basis, :cancelled, :starts, :zone, :last)
                        on conflict (account, forum, session) do update
                       set sequence = excluded.sequence, basis = excluded.basis, cancelled = excluded.cancelled,
                           starts_at = excluded.starts_at, zone = excluded.zone, last_on = excluded.last_on),
                     parts as (
                    update infra.session_told
                       set basis = '', cancelled = true
                     where :whole and account = :account and forum = :forum and session <> :session)
                update infra.letter
                   set fate = 'SENT', ended_at = :at, next_at = null, failure = null
                 where id = :id
                """)
                .param("account", letter.account())
                .param("arrangement", letter.arrangement())
                .param("forum", entry.forum())
                .param("session", entry.session())
                .param("sequence", entry.sequence())
                .param("basis", entry.basis())
                .param("cancelled", entry.cancelled())
                .param("starts", entry.startsAt().toOffsetDateTime())
                .param("zone", entry.startsAt().getZone().getId())
                .param("last", entry.lastOn())
                .param("whole", entry.isSeries() && entry.cancelled())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", letter.id())
                .update();
    }

    /** What is long over needs no word any more. */
    void forget(Instant before) {
        jdbc.sql("delete from infra.session_told where last_on < :before")
                .param("before", LocalDate.ofInstant(before, ZoneOffset.UTC))
                .update();
        jdbc.sql("select meeting.forget_guests(:before)")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> true)
                .list();
    }

    private static DiaryEntry entry(ResultSet row) throws SQLException {
        return new DiaryEntry(
                row.getObject("forum", UUID.class),
                row.getString("session"),
                row.getInt("sequence"),
                row.getString("basis"),
                row.getBoolean("cancelled"),
                row.getObject("starts_at", OffsetDateTime.class).atZoneSameInstant(ZoneId.of(row.getString("zone"))),
                row.getObject("last_on", LocalDate.class));
    }
}
