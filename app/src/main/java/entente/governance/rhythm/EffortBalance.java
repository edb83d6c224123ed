package entente.governance.rhythm;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one side put into the relationship and into making things better, month by month, beside what it meant to (002-02). Only months that
 * have ended count.
 *
 * @param entries by month, the oldest first
 * @param plans by the day they count from, the oldest first
 */
public record EffortBalance(
        Side side, List<Recorded<EffortEntry>> entries, List<Recorded<EffortPlan>> plans, LocalDate asOf) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public EffortBalance {
        entries = List.copyOf(entries);
        plans = List.copyOf(plans);
    }

    public static EffortBalance of(Book book, Side side, LocalDate asOf) {
        return new EffortBalance(
                side,
                book.current(EffortEntry.class).stream()
                        .filter(one -> one.fact().side() == side
                                && !one.fact().of().atEndOfMonth().isAfter(asOf))
                        .sorted(Comparator.comparing(one -> one.fact().of()))
                        .toList(),
                book.current(EffortPlan.class).stream()
                        .filter(one -> one.fact().side() == side)
                        .sorted(Comparator.comparing(one -> one.fact().since()))
                        .toList(),
                asOf);
    }

    public Optional<Recorded<EffortEntry>> entry(YearMonth month) {
        return entries.stream().filter(one -> one.fact().of().equals(month)).findFirst();
    }

    /** What was meant for a month. */
    public Optional<Recorded<EffortPlan>> plan(YearMonth month) {
        return plans.stream()
                .filter(one -> !one.fact().since().isAfter(month.atEndOfMonth()))
                .reduce((one, later) -> later);
    }

    /** Hours of a month, in percent of what was meant for it; Unknown where nobody told them, or nothing was meant. */
    public Figure share(YearMonth month) {
        Optional<Recorded<EffortEntry>> told = entry(month);
        Optional<Recorded<EffortPlan>> meant = plan(month);
        if (told.isEmpty() || meant.isEmpty()) {
            return Figure.unknown(Text.of(
                    told.isEmpty() ? "rhythm.effort.untold" : "rhythm.effort.unplanned", side, month.toString()));
        }
        BigDecimal hours = told.get().fact().hours();
        BigDecimal plan = meant.get().fact().hours();
        return Figure.known(
                hours.multiply(HUNDRED).divide(plan, MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of("rhythm.effort.share", month.toString(), hours, plan)
                        .from(List.of(told.get().source(), meant.get().source())));
    }

    /** The newest month anybody told the hours of. */
    public Optional<YearMonth> newest() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.getLast().fact().of());
    }

    /** How many months one after the other, the newest told among them, lie below so many percent of what was meant. */
    public int below(BigDecimal least) {
        int months = 0;
        YearMonth month = newest().orElse(YearMonth.from(asOf));
        while (isBelow(month, least)) {
            months++;
            month = month.minusMonths(1);
        }
        return months;
    }

    private boolean isBelow(YearMonth month, BigDecimal least) {
        return share(month).known().filter(share -> share.compareTo(least) < 0).isPresent();
    }
}
