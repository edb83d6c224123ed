package entente.meeting;

import entente.access.Member;
import entente.access.Right;
import entente.governance.Governance;
import entente.governance.forum.ForumSession;
import entente.governance.forum.SessionState;
import entente.governance.forum.Sitting;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves or cancels one session of a series; both sides' calendars follow. */
public final class Rescheduling {
    private final Ledger ledger;
    private final Endings endings;

    public Rescheduling(Ledger ledger, Endings endings) {
        this.ledger = ledger;
        this.endings = endings;
    }

    /** Moved again, the newer word replaces the earlier. */
    public void move(Member member, Sitting sitting, LocalDate meetsOn, @Nullable String startsAt, String why) {
        member.must(Right.RECORD);
        endings.mustBeOpen(member, SessionKey.of(member.arrangement(), sitting));
        Statement said = said(member, sitting, SessionState.MOVED, meetsOn, startsAt, why, sitting.moved());
        append(member, said);
    }

    public void cancel(Member member, Sitting sitting, String why) {
        member.must(Right.RECORD);
        Statement said = said(member, sitting, SessionState.CANCELLED, null, null, why, sitting.cancelled());
        endings.end(member, SessionKey.of(member.arrangement(), sitting), said.fact(), () -> append(member, said));
    }

    private Statement said(
            Member member,
            Sitting sitting,
            SessionState state,
            @Nullable LocalDate meetsOn,
            @Nullable String startsAt,
            String why,
            @Nullable Recorded<ForumSession> before) {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        ForumSession session = new ForumSession(
                sitting.forum().ref(),
                sitting.plannedOn(),
                state,
                today,
                meetsOn,
                startsAt,
                why,
                null,
                null,
                null,
                List.of(),
                List.of());
        return before == null
                ? new Statement.Say(Ids.next(ledger.clock().instant()), Governance.FORUM_SESSION, session, today)
                : new Statement.Amend(before.id(), before.version().number(), session, today, why);
    }

    private void append(Member member, Statement said) {
        ledger.append(member.reader(), member.arrangement(), member.voice(), Chain.SHARED, List.of(said));
    }
}
