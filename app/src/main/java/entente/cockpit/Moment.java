package entente.cockpit;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.page.AsOf;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The two times a page is read at: what holds on a day, as it was known at the end of a day.
 *
 * @param on the day whose facts hold
 * @param knownOn the last day whose entries are known
 * @param today the present day in the arrangement's zone
 */
public record Moment(LocalDate on, LocalDate knownOn, LocalDate today, ZoneId zone) {

    /** {@code asOf} sets both times; {@code knownOn} separates them. Nothing given is today. */
    public static Moment of(@Nullable String asOf, @Nullable String knownOn, Clock clock, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate on = day("asOf", asOf, today);
        return new Moment(on, day("knownOn", knownOn, on), today, zone);
    }

    private static LocalDate day(String field, @Nullable String typed, LocalDate otherwise) {
        if (typed == null || typed.isBlank()) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            return day.isAfter(otherwise) && field.equals("asOf") ? otherwise : day;
        } catch (DateTimeParseException wrong) {
            throw new Refused(field, Text.of("cockpit.moment", typed));
        }
    }

    public boolean isToday() {
        return on.equals(today) && knowsAll();
    }

    /** Whether everything known today is known at this moment. */
    boolean knowsAll() {
        return !knownOn.isBefore(today);
    }

    /** The end of the last day whose entries are known. */
    Instant knownAt() {
        return knownOn.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
    }

    /** The way through time on a page; null where there is no day before today to look at. */
    public @Nullable AsOf through(Book book, String page) {
        LocalDate first =
                book.firstKnown().map(at -> LocalDate.ofInstant(at, zone)).orElse(today);
        return first.isBefore(today) ? new AsOf(first, today, on, page) : null;
    }
}
