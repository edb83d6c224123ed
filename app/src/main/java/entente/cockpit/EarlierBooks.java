package entente.cockpit;

import entente.ledger.Book;

/** Books as they were known at the ends of earlier days. Days between which nothing was recorded share one book, with all that was found of it. */
public final class EarlierBooks {
    private static final int KEPT = 16;

    /** What is known grows and never shrinks: so many entries of a book are always the same entries. */
    private final OncePerBook<Integer, Book> known = new OncePerBook<>(KEPT);

    /** Today's book is taken as it is, and so is one to which nothing came since. */
    public Book of(Book book, Moment moment) {
        if (moment.knowsAll()) {
            return book;
        }
        int entries = book.sizeAt(moment.knownAt());
        return entries == book.size() ? book : known.of(book, entries, these -> book.knownAt(moment.knownAt()));
    }
}
