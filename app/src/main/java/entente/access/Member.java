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

/** Somebody signed in, at work in one arrangement: for which side, and with which rights. */
public record Member(
        SignedIn person, UUID arrangement, String arrangementName, ZoneId arrangementZone, Side side, Set<Role> roles) {
    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean may(Right right) {
        return Rights.of(roles).contains(right);
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
        return ledger.book(reader(), arrangement, Viewpoint.of(side)).narrowedTo(subjects());
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
