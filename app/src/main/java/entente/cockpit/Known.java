package entente.cockpit;

import entente.access.Member;
import entente.ledger.Book;
import entente.ledger.postgres.Ledger;

/** How much a member's page rests on: a page that rests on less than there is offers to load again. */
public record Known(long entries) {
    public static Known in(Book book) {
        return new Known(book.size());
    }

    public static Known by(Member member, Ledger ledger) {
        return in(member.book(ledger));
    }
}
