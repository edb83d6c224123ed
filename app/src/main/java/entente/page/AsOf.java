package entente.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The moment at which a page shows things.
 *
 * @param first the day before which nothing is known
 * @param last the latest day that can be asked for
 * @param on the day shown
 * @param action the page that is asked again
 */
public record AsOf(LocalDate first, LocalDate last, LocalDate on, String action) {
    /** How many days the whole range has, for the slider. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last);
    }

    public long day() {
        return ChronoUnit.DAYS.between(first, on);
    }
}
