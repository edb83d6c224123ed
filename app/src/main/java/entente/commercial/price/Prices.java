package entente.commercial.price;

import entente.ledger.Book;
import entente.ledger.Derived;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** What the prices both sides signed come to, month by month, from what both see: volumes, indices, milestones and the client's words. */
public final class Prices {
    private static final Derived<Prices> OF = Derived.by(Prices::new);

    private final Book book;
    private final IndexedPrices indexed;
    private final VolumePrices volumes;
    private final MilestonePayments milestones;

    private Prices(Book book, LocalDate asOf) {
        this.book = book;
        this.indexed = new IndexedPrices(book);
        this.volumes = new VolumePrices(book);
        this.milestones = new MilestonePayments(book, asOf);
    }

    /** Of a book read on the day. */
    public static Prices of(Book book, LocalDate asOf) {
        return OF.of(book, asOf);
    }

    /** Of the prices that hold on the month's first day, and of the milestones that pay or wait in it. */
    public List<Priced> in(YearMonth month) {
        Book then = book.on(month.atDay(1));
        return Stream.of(volumes.in(then, month), indexed.in(then, month), milestones.in(month))
                .flatMap(priced -> priced)
                .toList();
    }

    /** Whether anything is priced so at all. */
    public boolean isEmpty() {
        return Stream.of(VolumePrice.class, IndexedPrice.class, MilestonePayment.class)
                .allMatch(kind -> book.inForce(kind).isEmpty());
    }
}
