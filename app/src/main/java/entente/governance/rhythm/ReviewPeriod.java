package entente.governance.rhythm;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a review looks back on: a quarter, written 2026-Q1, or a year, written 2026.
 *
 * @param quarter 1 to 4; 0 for the whole year
 */
public record ReviewPeriod(int year, int quarter) implements Comparable<ReviewPeriod> {
    private static final Pattern NAMED = Pattern.compile("(\\d{4})(?:-Q([1-4]))?");
    private static final int MONTHS = 3;
    private static final int LAST = 4;

    /** By its name; nothing where that is none. */
    public static Optional<ReviewPeriod> named(String name) {
        return Optional.of(NAMED.matcher(name))
                .filter(found -> found.matches())
                .map(found -> new ReviewPeriod(
                        Integer.parseInt(found.group(1)),
                        found.group(2) == null ? 0 : Integer.parseInt(found.group(2))));
    }

    /** The quarter a day lies in. */
    public static ReviewPeriod quarterOf(LocalDate day) {
        return new ReviewPeriod(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    public String name() {
        return quarter == 0 ? "%04d".formatted(year) : "%04d-Q%d".formatted(year, quarter);
    }

    public LocalDate first() {
        return LocalDate.of(year, quarter == 0 ? 1 : (quarter - 1) * MONTHS + 1, 1);
    }

    public LocalDate last() {
        return quarter == 0
                ? Year.of(year).atDay(1).plusYears(1).minusDays(1)
                : YearMonth.of(year, quarter * MONTHS).atEndOfMonth();
    }

    public boolean isAnnual() {
        return quarter == 0;
    }

    /** The one a review is asked for at its end: the year at the end of its last quarter, where the whole year is to be looked back on. */
    public ReviewPeriod asked(LocalDate since) {
        ReviewPeriod all = new ReviewPeriod(year, 0);
        return quarter == LAST && !all.first().isBefore(since) ? all : this;
    }

    /** The quarter after this period. */
    public ReviewPeriod next() {
        return quarterOf(last().plusDays(1));
    }

    /** By its end; a year after its last quarter. */
    @Override
    public int compareTo(ReviewPeriod other) {
        int ends = last().compareTo(other.last());
        return ends == 0 ? -first().compareTo(other.first()) : ends;
    }
}
