package entente.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from {@code from} (included) to {@code to} (not included). Never empty, so that nothing divides by its length in vain. */
public record DateRange(LocalDate from, LocalDate to) {
    public DateRange {
        Refused.unless(from.isBefore(to), "to", "kernel.daterange.order", from, to);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    public boolean overlaps(DateRange other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Calendar days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }
}
