package entente.cockpit.governance;

import entente.governance.rhythm.EffortBalance;
import entente.governance.rhythm.ReviewFacts;
import entente.governance.rhythm.ReviewPeriod;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What both put in beside what they meant to, month by month, and how the service did in the same quarters.
 *
 * @param months the newest first
 */
public record EffortPlot(List<Month> months, List<Result> results) {
    private static final int SHOWN = 6;

    /** One month of one side; places are percent of the longest bar. */
    public record Bar(
            Side side, Figure share, BigDecimal hours, Optional<BigDecimal> meant, BigDecimal at, BigDecimal plan) {}

    /** One month with a bar for each side that told its hours. */
    public record Month(YearMonth month, List<Bar> bars) {
        public Month {
            bars = List.copyOf(bars);
        }

        public Optional<Bar> of(Side side) {
            return bars.stream().filter(bar -> bar.side() == side).findFirst();
        }
    }

    /** How many readings of a quarter were in target. */
    public record Result(ReviewPeriod period, Figure inTarget) {}

    public EffortPlot {
        months = List.copyOf(months);
        results = List.copyOf(results);
    }

    static EffortPlot of(Book book, LocalDate day) {
        List<EffortBalance> sides = Arrays.stream(Side.values())
                .map(side -> EffortBalance.of(book, side, day))
                .toList();
        List<YearMonth> months = sides.stream()
                .flatMap(side -> side.entries().stream())
                .map(one -> one.fact().of())
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .limit(SHOWN)
                .toList();
        BigDecimal longest = months.stream()
                .flatMap(month -> sides.stream()
                        .flatMap(side ->
                                Stream.of(hours(side, month), meant(side, month).orElse(BigDecimal.ZERO))))
                .reduce(BigDecimal.ONE, BigDecimal::max);
        return new EffortPlot(
                months.stream()
                        .map(month -> new Month(
                                month,
                                sides.stream()
                                        .filter(side -> side.entry(month).isPresent())
                                        .map(side -> bar(side, month, longest))
                                        .toList()))
                        .toList(),
                months.isEmpty() ? List.of() : results(book, months, day));
    }

    private static List<Result> results(Book book, List<YearMonth> months, LocalDate day) {
        return months.stream()
                .map(month -> ReviewPeriod.quarterOf(month.atEndOfMonth()))
                .distinct()
                .map(period -> new Result(period, new ReviewFacts(book, period, day).inTarget()))
                .toList();
    }

    private static Bar bar(EffortBalance side, YearMonth month, BigDecimal longest) {
        BigDecimal hours = hours(side, month);
        Optional<BigDecimal> meant = meant(side, month);
        return new Bar(
                side.side(),
                side.share(month),
                hours,
                meant,
                at(hours, longest),
                at(meant.orElse(BigDecimal.ZERO), longest));
    }

    private static BigDecimal at(BigDecimal hours, BigDecimal longest) {
        return hours.multiply(BigDecimal.valueOf(100)).divide(longest, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal hours(EffortBalance side, YearMonth month) {
        return side.entry(month).map(one -> one.fact().hours()).orElse(BigDecimal.ZERO);
    }

    private static Optional<BigDecimal> meant(EffortBalance side, YearMonth month) {
        return side.plan(month).map(one -> one.fact().hours());
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }
}
