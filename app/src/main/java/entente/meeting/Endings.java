package entente.meeting;

import entente.access.Member;
import entente.kernel.Conflict;
import entente.kernel.Text;
import entente.ledger.History;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ends sessions once: from then on nobody writes in one, its drafts are gone, and emptying the fact they became brings nothing back. */
public final class Endings {
    private static final String OF_SESSION =
            " where arrangement = :arrangement and forum = :forum and planned_on = :planned";

    private enum State {
        OPEN,
        ENDING,
        ENDED
    }

    private record Row(State state, @Nullable UUID fact) {}

    private final Transactions transactions;
    private final Ledger ledger;
    private final Consumer<MinutesChanged> afterwards;

    public Endings(DataSource source, Ledger ledger, Consumer<MinutesChanged> afterwards) {
        this.transactions = new Transactions(source);
        this.ledger = ledger;
        this.afterwards = afterwards;
    }

    /** Also where the fact that ended it was emptied; a fact that was taken back ends nothing. */
    public boolean isEnded(Member member, SessionKey session) {
        Optional<Row> row = transactions.as(
                member.reader(),
                jdbc -> session.of(jdbc.sql("select state, fact from meeting.sitting" + OF_SESSION))
                        .query(Endings::row)
                        .optional());
        return row.isPresent() && isEnded(member, row.get());
    }

    void mustBeOpen(Member member, SessionKey session) {
        transactions.as(member.reader(), jdbc -> {
            mustBeOpen(jdbc, member, session);
            return true;
        });
    }

    /** Within the transaction of what is written; whoever ends the session waits for it. */
    void mustBeOpen(JdbcClient jdbc, Member member, SessionKey session) {
        Row row = lock(jdbc, session);
        if (row.state() == State.ENDING || isEnded(member, row)) {
            throw new Conflict(Text.of("forum.conflict.ended"));
        }
    }

    /** Nobody writes from before the fact is made until it is there; where it is refused, the session is as open as before. */
    void end(Member member, SessionKey session, UUID fact, Runnable append) {
        transactions.as(member.reader(), jdbc -> {
            // one that a fallen server left half ended is ended anew
            if (isEnded(member, lock(jdbc, session))) {
                throw new Conflict(Text.of("forum.conflict.ended"));
            }
            return become(jdbc, session, State.ENDING, null);
        });
        boolean made = false;
        try {
            append.run();
            made = true;
        } finally {
            if (!made) {
                transactions.as(member.reader(), jdbc -> become(jdbc, session, State.OPEN, null));
            }
        }
        transactions.as(member.reader(), jdbc -> forget(jdbc, session, fact));
        afterwards.accept(new MinutesChanged(session, null));
    }

    private static Row lock(JdbcClient jdbc, SessionKey session) {
        return session.of(jdbc.sql("""
                        insert into meeting.sitting as s (arrangement, forum, planned_on)
                        values (:arrangement, :forum, :planned)
                        on conflict (arrangement, forum, planned_on) do update set state = s.state
                        returning state, fact
                        """)).query(Endings::row).single();
    }

    private static int become(JdbcClient jdbc, SessionKey session, State state, @Nullable UUID fact) {
        return session.of(
                        jdbc.sql("update meeting.sitting set state = :state, fact = cast(:fact as uuid)" + OF_SESSION))
                .param("state", state.name())
                .param("fact", fact)
                .update();
    }

    private static int forget(JdbcClient jdbc, SessionKey session, UUID fact) {
        int ended = become(jdbc, session, State.ENDED, fact);
        // an item takes its actions with it
        for (String table : List.of("item", "attendance")) {
            session.of(jdbc.sql("delete from meeting." + table + OF_SESSION)).update();
        }
        session.of(jdbc.sql("select meeting.forget_worth(:arrangement, :forum, :planned)"))
                .query(Integer.class)
                .single();
        return ended;
    }

    private boolean isEnded(Member member, Row row) {
        UUID fact = row.fact();
        return row.state() == State.ENDED
                && fact != null
                && !member.sharedBook(ledger)
                        .history(fact)
                        .map(History::isWithdrawn)
                        .orElse(false);
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(State.valueOf(row.getString("state")), row.getObject("fact", UUID.class));
    }
}
