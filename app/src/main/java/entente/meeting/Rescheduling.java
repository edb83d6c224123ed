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

    public Rescheduling(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Moved again, the newer word replaces the earlier. */
    public void move(Member member, Sitting sitting, LocalDate meetsOn, @Nullable String startsAt, String why) {
        say(member, sitting, SessionState.MOVED, meetsOn, startsAt, why, sitting.moved());
    }

    public void cancel(Member member, Sitting sitting, String why) {
        say(member, sitting, SessionState.CANCELLED, null, null, why, sitting.cancelled());
    }

    private void say(
            Member member,
            Sitting sitting,
            SessionState state,
            @Nullable LocalDate meetsOn,
            @Nullable String startsAt,
            String why,
            @Nullable Recorded<ForumSession> before) {
        member.must(Right.RECORD);
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
        Statement said = before == null
                ? new Statement.Say(Ids.next(ledger.clock().instant()), Governance.FORUM_SESSION, session, today)
                : new Statement.Amend(before.id(), before.version().number(), session, today, why);
        ledger.append(member.reader(), member.arrangement(), member.voice(), Chain.SHARED, List.of(said));
    }
}
