package entente.cockpit.asking;

import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.HeldOnPerson;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import entente.ledger.Recorded;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is held in a book on one person, who is known by the address alone, since two may have one name.
 *
 * @param whole the side's book as it is, before it is narrowed to a role
 */
record RatedSelf(Book whole, String email) {
    /** Switched off or on, kept long or not: whatever is there is the person's to see. */
    List<Recorded<? extends Fact>> all(Kinds kinds) {
        return kinds.all().stream()
                .filter(kind -> HeldOnPerson.class.isAssignableFrom(kind.type()))
                .flatMap(this::of)
                .toList();
    }

    private <T extends Fact> Stream<Recorded<? extends Fact>> of(Kind<T> kind) {
        return whole.current(kind.type()).stream()
                .filter(said -> said.fact() instanceof HeldOnPerson held && isMe(held))
                .map(said -> said);
    }

    private boolean isMe(HeldOnPerson held) {
        return held.heldOn(whole.others()).anyMatch(one -> one.isAt(email));
    }
}
