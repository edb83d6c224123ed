package entente.page;

import entente.kernel.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

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

    /** Whether it is the latest, where things may still be said. */
    public boolean isLast() {
        return !on.isBefore(last);
    }

    /** One step through time. */
    public record Step(Text label, LocalDate on) {}

    /** The steps that stay within the range and move. */
    public List<Step> steps() {
        return Stream.of(
                        new Step(Text.of("page.asof.month.back"), on.minusMonths(1)),
                        new Step(Text.of("page.asof.week.back"), on.minusWeeks(1)),
                        new Step(Text.of("page.asof.week.on"), on.plusWeeks(1)),
                        new Step(Text.of("page.asof.month.on"), on.plusMonths(1)),
                        new Step(Text.of("page.asof.last"), last))
                .filter(step -> !step.on.isBefore(first) && !step.on.isAfter(last) && !step.on.equals(on))
                .toList();
    }
}
