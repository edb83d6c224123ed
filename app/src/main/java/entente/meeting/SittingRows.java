package entente.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The row that says whether a session may still be written in, and the drafts that go when it may not. */
record SittingRows(JdbcClient jdbc, SessionKey session) {
    private static final String OF_SESSION =
            " where arrangement = :arrangement and forum = :forum and planned_on = :planned";

    enum State {
        OPEN,
        ENDING,
        ENDED
    }

    /**
     * How far a session is.
     *
     * @param fact that ends it, or is about to
     * @param endingAt since when it is being ended
     */
    record Row(State state, @Nullable UUID fact, @Nullable Instant endingAt) {
        boolean endedBy(UUID by) {
            return state == State.ENDED && by.equals(fact);
        }
    }

    Optional<Row> find() {
        return session.of(jdbc.sql("select state, fact, ending_at from meeting.sitting" + OF_SESSION))
                .query(SittingRows::row)
                .optional();
    }

    /** Held until the transaction ends, so that whoever writes and whoever ends wait for one another. */
    Row lock() {
        return session.of(jdbc.sql("""
                        insert into meeting.sitting as s (arrangement, forum, planned_on)
                        values (:arrangement, :forum, :planned)
                        on conflict (arrangement, forum, planned_on) do update set state = s.state
                        returning state, fact, ending_at
                        """)).query(SittingRows::row).single();
    }

    int open() {
        return become(State.OPEN, null, null);
    }

    int ending(UUID fact, Instant at) {
        return become(State.ENDING, fact, at);
    }

    /** Ends it and deletes its drafts. */
    int forget(UUID fact) {
        int ended = become(State.ENDED, fact, null);
        // an item takes its actions and its decision with it
        for (String table : List.of("item", "attendance")) {
            session.of(jdbc.sql("delete from meeting." + table + OF_SESSION)).update();
        }
        session.of(jdbc.sql("select meeting.forget_worth(:arrangement, :forum, :planned)"))
                .query(Integer.class)
                .single();
        return ended;
    }

    private int become(State state, @Nullable UUID fact, @Nullable Instant at) {
        return session.of(jdbc.sql("update meeting.sitting set state = :state, fact = cast(:fact as uuid),"
                        + " ending_at = cast(:at as timestamptz)" + OF_SESSION))
                .param("state", state.name())
                .param("fact", fact)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        OffsetDateTime at = row.getObject("ending_at", OffsetDateTime.class);
        return new Row(
                State.valueOf(row.getString("state")),
                row.getObject("fact", UUID.class),
                at == null ? null : at.toInstant());
    }
}
