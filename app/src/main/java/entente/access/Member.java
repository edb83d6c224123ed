package entente.access;

import entente.kernel.NotFound;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Kind;
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
 * @param standsInFor roles whose holder this member stands in for today
 * @param eyes through whose eyes the pages are looked at; absent for the member's own
 */
public record Member(
        SignedIn person,
        UUID arrangement,
        String arrangementName,
        ZoneId arrangementZone,
        Side side,
        Set<Role> roles,
        Set<Role> standsInFor,
        Sight sight,
        @Nullable Eyes eyes) {
    public Member {
        roles = Set.copyOf(roles);
        standsInFor = Set.copyOf(standsInFor);
    }

    public boolean may(Right right) {
        return switch (eyes) {
            case null -> owns(right);
            case Eyes.OtherSide as -> Rights.READING.contains(right) && (right != Right.READ_RESERVED || as.reserved());
            case Eyes.OfRole as ->
                Rights.READING.contains(right) && Rights.of(as.role()).contains(right);
        };
    }

    private boolean owns(Right right) {
        return Rights.of(roles).contains(right) || Rights.ofDeputy(standsInFor).contains(right);
    }

    /** The same pages as the other side sees them, without anything it keeps to itself. */
    public Member asTheOtherSide() {
        return seen(side.other(), Role.LEADER, Sight.PLAIN, new Eyes.OtherSide(may(Right.READ_RESERVED)));
    }

    /** The same pages as a role of the own side sees them; only for whoever reads all that the role reads. */
    public Member as(Role role) {
        if (!reads(role)) {
            throw new NotFound("no role to look as: " + role);
        }
        return seen(side, role, sight.ofNobody(), new Eyes.OfRole(role));
    }

    /** Whether this member reads everything that a role reads. */
    public boolean reads(Role role) {
        return Rights.of(role).stream().filter(Rights.READING::contains).allMatch(this::may);
    }

    private Member seen(Side from, Role role, Sight with, Eyes through) {
        return new Member(
                person, arrangement, arrangementName, arrangementZone, from, Set.of(role), Set.of(), with, through);
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

    /** Whether this person leads the side, or stands in for whoever does. */
    public boolean leads() {
        return roles.contains(Role.LEADER) || standsInFor.contains(Role.LEADER);
    }

    /** Whether this person says such facts for the side: some only those who lead it. */
    public boolean maySay(Kind<?> kind) {
        return may(Right.RECORD) && (!kind.author().leaders() || may(Right.INVITE));
    }

    public void mustSay(Kind<?> kind) {
        if (!maySay(kind)) {
            throw new NotFound("not for " + roles + " to say: " + kind.name());
        }
    }

    /** What campaigns came to: for whoever reads the arrangement, and for its coach, who reads little else. */
    public void mustReadResults() {
        if (!may(Right.READ)) {
            must(Right.READ_OPENED);
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

    /** What this person may know: the shared chain and, by role, the side's own; a coach what was opened to the coach. */
    public Book book(Ledger ledger) {
        if (eyes instanceof Eyes.OtherSide) {
            return sharedBook(ledger).seenBy(side);
        }
        if (!may(Right.READ)) {
            must(Right.READ_OPENED);
            return ledger.book(reader(), arrangement, Viewpoint.of(side)).only(sight.opened());
        }
        return shown(ledger.book(reader(), arrangement, Viewpoint.of(side)).narrowedTo(subjects(), sight.hidden()));
    }

    private Book shown(Book book) {
        return may(Right.READ_RESERVED) ? book : book.withoutReserved();
    }

    /** What both sides know, as a joint page shows it to this person. */
    public Book sharedBook(Ledger ledger) {
        must(Right.READ);
        return shown(ledger.book(reader(), arrangement, Viewpoint.SHARED));
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
