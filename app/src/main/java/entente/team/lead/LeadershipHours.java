package entente.team.lead;

import entente.assessment.RatingGuard;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.team.LeadershipTimeEntry;
import entente.team.TimePledge;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The hours a side's leaders led and managed, month by month (000-04), all of them together and never one person's beside another's; doing
 * the work does not count.
 *
 * @param months hours of each month anything was said of, the oldest first
 * @param pledged hours a month promised today; empty where nothing was
 */
public record LeadershipHours(
        Side side,
        List<Month> months,
        Optional<Integer> pledged,
        List<Recorded<LeadershipTimeEntry>> entries,
        List<Recorded<TimePledge>> pledges) {
    /** How many months before the newest are compared with it; our default. */
    public static final int COMPARED = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One month and its hours.
     *
     * @param whole whether nobody who promised hours and tells them usually has yet to tell them
     */
    public record Month(YearMonth month, int hours, boolean whole) {}

    public LeadershipHours {
        months = List.copyOf(months);
        entries = List.copyOf(entries);
        pledges = List.copyOf(pledges);
    }

    public static LeadershipHours of(Book book, Side side, LocalDate asOf) {
        List<Recorded<LeadershipTimeEntry>> entries =
                RatingGuard.readable(book, LeadershipTimeEntry.class, asOf).stream()
                        .filter(one -> one.fact().side() == side
                                && !one.fact().ratedOn().isAfter(asOf))
                        .sorted(Comparator.comparing(one -> one.fact().ratedOn()))
                        .toList();
        Map<YearMonth, Integer> hours = entries.stream()
                .map(Recorded::fact)
                .collect(Collectors.groupingBy(
                        LeadershipTimeEntry::month, TreeMap::new, Collectors.summingInt(LeadershipTimeEntry::hours)));
        List<Recorded<TimePledge>> pledges = newest(RatingGuard.readable(book, TimePledge.class, asOf), side, asOf);
        return new LeadershipHours(
                side,
                hours.entrySet().stream()
                        .map(one -> new Month(
                                one.getKey(),
                                one.getValue(),
                                AwaitedHours.of(one.getKey(), entries, pledges).isEmpty()))
                        .toList(),
                pledges.isEmpty()
                        ? Optional.empty()
                        : Optional.of(pledges.stream()
                                .mapToInt(one -> one.fact().hours())
                                .sum()),
                entries,
                pledges);
    }

    private static List<Recorded<TimePledge>> newest(List<Recorded<TimePledge>> all, Side side, LocalDate asOf) {
        return List.copyOf(all.stream()
                .filter(one ->
                        one.fact().side() == side && !one.fact().ratedOn().isAfter(asOf))
                .sorted(Comparator.comparing(one -> one.fact().ratedOn()))
                .collect(Collectors.toMap(
                        one -> List.of(one.fact().seat(), one.fact().person()),
                        one -> one,
                        (before, later) -> later,
                        LinkedHashMap::new))
                .values());
    }

    /** The newest month of which all hours that were promised are told: a month half told is no fall. */
    public Optional<Month> newest() {
        return months.stream().filter(Month::whole).reduce((one, later) -> later);
    }

    /** Up to three months right before the newest, of which all hours are told. */
    public List<Month> before() {
        return newest().stream()
                .flatMap(last -> months.stream()
                        .filter(one -> one.whole() && one.month().isBefore(last.month()))
                        .filter(one -> !one.month().isBefore(last.month().minusMonths(COMPARED))))
                .toList();
    }

    /** How far the newest month fell below the mean of up to three before it, in percent, negative where it rose; Unknown without one of them. */
    public Figure fall() {
        int sum = before().stream().mapToInt(Month::hours).sum();
        if (sum == 0) {
            return Figure.unknown(Text.of("team.time.nothing.before"));
        }
        Month last = newest().orElseThrow();
        BigDecimal mean = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(before().size()), MathContext.DECIMAL64);
        BigDecimal fall = mean.subtract(BigDecimal.valueOf(last.hours()))
                .multiply(HUNDRED)
                .divide(mean, MathContext.DECIMAL64);
        return Figure.known(
                fall,
                Unit.PERCENT,
                Explanation.of(
                                "team.time.fall",
                                last.hours(),
                                mean.setScale(0, RoundingMode.HALF_EVEN),
                                before().size())
                        .from(entries.stream().map(Recorded::source).toList()));
    }
}
