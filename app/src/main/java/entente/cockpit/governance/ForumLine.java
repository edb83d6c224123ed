package entente.cockpit.governance;

import entente.governance.forum.CadenceKept;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumEffect;
import entente.governance.forum.ForumHealth;
import entente.governance.forum.MeetingYield;
import entente.governance.forum.RoleAttendance;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.governance.forum.Yield;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One forum in a line: when it meets next, and what it costs beside what it brings.
 *
 * @param yield empty where it held no session lately
 */
public record ForumLine(
        Recorded<Forum> forum,
        Optional<Sitting> next,
        ForumEffect effect,
        Optional<Yield> yield,
        CadenceKept cadence,
        MeetingYield hourly) {
    /** Who of the roles its sessions needed came. */
    public RoleAttendance came() {
        return RoleAttendance.of(effect);
    }

    static ForumLine of(Book shared, Recorded<Forum> forum, LocalDate day) {
        Policy policy = Policy.of(shared);
        ForumEffect effect = ForumEffect.of(shared, forum, day, policy.of(ForumHealth.WINDOW));
        return new ForumLine(
                forum,
                Sittings.of(shared, day).of(forum.ref()).stream()
                        .filter(one -> one.isAhead(day))
                        .min(Comparator.comparing(Sitting::startsAt)),
                effect,
                Yield.of(effect, policy),
                CadenceKept.of(shared, forum, day, policy.of(ForumHealth.WINDOW)),
                MeetingYield.of(shared, forum, day, policy.of(ForumHealth.WINDOW)));
    }
}
