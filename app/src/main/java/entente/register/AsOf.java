package entente.register;

import entente.ledger.Book;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A look back: what was known at one moment of what holds on one day. */
public record AsOf(LocalDate on, Instant knownAt) {
    /** What was known to the end of the day, holding on that day. */
    public static AsOf endOf(LocalDate day, ZoneId zone) {
        Instant next = day.plusDays(1).atStartOfDay(zone).toInstant();
        return new AsOf(day, next.minus(1, ChronoUnit.MICROS));
    }

    public Book of(Book book) {
        return book.knownAt(knownAt).on(on);
    }
}
