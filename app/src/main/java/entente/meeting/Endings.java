package entente.meeting;

import entente.access.Member;
import entente.governance.forum.ForumSession;
import entente.governance.forum.SessionState;
import entente.kernel.Conflict;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.History;
import entente.ledger.Recorded;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Transactions;
import entente.meeting.SittingRows.Row;
import entente.meeting.SittingRows.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ends sessions once: from then on nobody writes in one, its drafts are gone, and emptying the fact they became brings nothing back. What the
 * ledger says decides: a session whose minutes came by another way has ended too, and one that a fallen server left half ended is mended when
 * somebody looks at it or writes in it.
 */
public final class Endings {
    /** No ending takes longer; one that did was left by a server that fell. */
    private static final Duration AT_MOST = Duration.ofMinutes(1);

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
        Book book = member.sharedBook(ledger);
        Optional<Row> found = transactions.as(member.reader(), jdbc -> new SittingRows(jdbc, session).find());
        UUID by = by(book, session, found.orElse(null));
        // where there is no row nobody has written anything
        if (found.filter(row -> by == null ? isAbandoned(row) : !row.endedBy(by))
                .isPresent()) {
            transactions.as(member.reader(), jdbc -> mended(new SittingRows(jdbc, session), book));
        }
        return by != null;
    }

    void mustBeOpen(Member member, SessionKey session) {
        transactions.as(member.reader(), jdbc -> {
            mustBeOpen(jdbc, member, session);
            return true;
        });
    }

    /** Within the transaction of what is written; whoever ends the session waits for it. */
    void mustBeOpen(JdbcClient jdbc, Member member, SessionKey session) {
        SittingRows rows = new SittingRows(jdbc, session);
        if (mended(rows, member.sharedBook(ledger)) != State.OPEN) {
            throw new Conflict(Text.of("forum.conflict.ended"));
        }
    }

    /** Nobody writes from before the fact is made until it is there; where it is refused, the session is as open as before. */
    void end(Member member, SessionKey session, UUID fact, Runnable append) {
        transactions.as(member.reader(), jdbc -> {
            mustBeOpen(jdbc, member, session);
            return new SittingRows(jdbc, session).ending(fact, ledger.clock().instant());
        });
        boolean made = false;
        try {
            append.run();
            made = true;
        } finally {
            if (!made) {
                transactions.as(member.reader(), jdbc -> new SittingRows(jdbc, session).open());
            }
        }
        transactions.as(member.reader(), jdbc -> new SittingRows(jdbc, session).forget(fact));
        afterwards.accept(new MinutesChanged(session));
    }

    /** How far the session is once whatever was left halfway is brought to where the ledger says it is. */
    private State mended(SittingRows rows, Book book) {
        Row row = rows.lock();
        UUID by = by(book, rows.session(), row);
        if (by != null) {
            if (!row.endedBy(by)) {
                rows.forget(by);
            }
            return State.ENDED;
        }
        if (row.state() == State.ENDING && !isAbandoned(row)) {
            return State.ENDING;
        }
        if (row.state() == State.ENDING) {
            rows.open();
        }
        return State.OPEN;
    }

    /** The fact that ended the session and was not taken back. */
    private static @Nullable UUID by(Book book, SessionKey session, @Nullable Row row) {
        UUID named = row == null || row.state() == State.OPEN ? null : row.fact();
        if (row == null || named == null) {
            return said(book, session).orElse(null);
        }
        Optional<History> history = book.history(named);
        // one that is being ended has ended once its fact is there
        boolean made = row.state() == State.ENDED || history.isPresent();
        boolean holds = made && history.filter(History::isWithdrawn).isEmpty();
        return holds ? named : said(book, session).orElse(null);
    }

    private static Optional<UUID> said(Book book, SessionKey session) {
        return book.current(ForumSession.class).stream()
                .filter(one -> one.fact().state() != SessionState.MOVED)
                .filter(one -> one.fact().forum().equals(session.forum())
                        && one.fact().plannedOn().equals(session.plannedOn()))
                .map(Recorded::id)
                .findFirst();
    }

    private boolean isAbandoned(Row row) {
        Instant at = row.endingAt();
        return row.state() == State.ENDING
                && (at == null || at.plus(AT_MOST).isBefore(ledger.clock().instant()));
    }
}
