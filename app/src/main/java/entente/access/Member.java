package entente.access;

import entente.kernel.NotFound;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Subject;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Reader;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed in, at work in one arrangement: for which side, and with which rights.
 *
 * @param eyes through whose eyes the pages are looked at; absent for the member's own
 */
public record Member(
        SignedIn person,
        UUID arrangement,
        String arrangementName,
        ZoneId arrangementZone,
        Side side,
        Set<Role> roles,
        @Nullable Eyes eyes) {
    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean may(Right right) {
        return switch (eyes) {
            case null -> Rights.of(roles).contains(right);
            case Eyes.OtherSide _ -> Rights.READING.contains(right);
            case Eyes.OfRole as ->
                Rights.READING.contains(right)
                        && Rights.of(as.role()).contains(right)
                        && Rights.of(as.own()).contains(right);
        };
    }

    /** The same pages as the other side sees them, without anything it keeps to itself. */
    public Member asTheOtherSide() {
        return new Member(
                person,
                arrangement,
                arrangementName,
                arrangementZone,
                side.other(),
                Set.of(Role.LEADER),
                new Eyes.OtherSide());
    }

    /** The same pages as a role of the own side sees them, as far as this member may see it too. */
    public Member as(Role role) {
        return new Member(
                person,
                arrangement,
                arrangementName,
                arrangementZone,
                side,
                Set.of(role),
                new Eyes.OfRole(role, roles));
    }

    public boolean looksThroughOthersEyes() {
        return eyes != null;
    }

    /** What may not be done looks like what does not exist. */
    public void must(Right right) {
        if (!may(right)) {
            throw new NotFound("not a right of " + roles + ": " + right);
        }
    }

    public Reader reader() {
        return person.reader();
    }

    public Voice voice() {
        return Voice.of(side);
    }

    public Chain chain() {
        return Chain.of(side);
    }

    /** What this person may know: the shared chain and, by role, the side's own. */
    public Book book(Ledger ledger) {
        must(Right.READ);
        return eyes instanceof Eyes.OtherSide
                ? sharedBook(ledger).seenBy(side)
                : ledger.book(reader(), arrangement, Viewpoint.of(side)).narrowedTo(subjects());
    }

    /** What both sides know, as a joint page shows it. */
    public Book sharedBook(Ledger ledger) {
        must(Right.READ);
        return ledger.book(reader(), arrangement, Viewpoint.SHARED);
    }

    /** The subjects of private kinds that the roles let this person read. */
    public Set<Subject> subjects() {
        EnumSet<Subject> subjects = EnumSet.of(Subject.GENERAL);
        if (may(Right.READ_MONEY)) {
            subjects.add(Subject.MONEY);
        }
        if (may(Right.READ_SOURCING)) {
            subjects.add(Subject.SOURCING);
        }
        if (may(Right.READ_LEADERS)) {
            subjects.add(Subject.LEADER_ONLY);
        }
        return subjects;
    }
}
