package entente.performance.ramp;

import entente.arrangement.AgreedTerms;
import entente.arrangement.Debts;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.performance.Ramp;
import entente.performance.SupportDelivery;
import entente.performance.SupportPledge;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the client promised to give while a ramp runs, and what it gave, month by month (002-13). A promise or a shortfall that the provider
 * wrote down counts once the client accepted it or was silent long enough.
 */
public record Support(
        List<Recorded<SupportPledge>> pledges, List<Recorded<SupportDelivery>> deliveries, LocalDate asOf) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Support {
        pledges = List.copyOf(pledges);
        deliveries = List.copyOf(deliveries);
    }

    static Support of(Book book, Ref<Ramp> ramp, LocalDate asOf) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        Debts debts = Debts.of(book, terms, terms.calendar(), asOf);
        List<Recorded<SupportPledge>> pledges = book.current(SupportPledge.class).stream()
                .filter(one -> one.fact().ramp().equals(ramp) && debts.count(one, Side.CLIENT))
                .toList();
        List<Ref<SupportPledge>> own = pledges.stream().map(Recorded::ref).toList();
        return new Support(
                pledges,
                book.current(SupportDelivery.class).stream()
                        .filter(one -> own.contains(one.fact().pledge()) && debts.count(one, Side.CLIENT))
                        .toList(),
                asOf);
    }

    /** Months that have ended and in which something was promised, the first one first. */
    public List<YearMonth> months() {
        return pledges.stream()
                .flatMap(one -> months(one.fact()))
                .distinct()
                .sorted()
                .toList();
    }

    public Optional<YearMonth> lastMonth() {
        return months().stream().max(Comparator.naturalOrder());
    }

    /** What was given of what was promised in one month, in percent: of several promises the least kept. Unknown where nobody wrote it down. */
    public Figure given(YearMonth month) {
        return least(List.of(month), Text.of("performance.support.unsaid", month.atEndOfMonth()));
    }

    /** The same from the first month to the last that was written down. */
    public Figure givenSoFar() {
        return least(
                months().stream()
                        .filter(month -> deliveries.stream().anyMatch(one -> isIn(one.fact(), month)))
                        .toList(),
                Text.of("performance.support.nothing"));
    }

    private Figure least(List<YearMonth> months, Text unsaid) {
        List<Figure.Known> known = pledges.stream()
                .map(pledge -> share(pledge, months, unsaid))
                .flatMap(figure -> figure instanceof Figure.Known one ? Stream.of(one) : Stream.of())
                .toList();
        return known.stream()
                .min(Comparator.comparing(Figure.Known::value))
                .map(lowest -> Figure.known(
                        lowest.amount(),
                        Explanation.of("performance.support.least")
                                .because(known.stream()
                                        .map(Figure.Known::because)
                                        .toList())))
                .orElseGet(() -> Figure.unknown(unsaid));
    }

    private Figure share(Recorded<SupportPledge> pledge, List<YearMonth> months, Text unsaid) {
        List<Recorded<SupportDelivery>> given = deliveries.stream()
                .filter(one -> one.fact().pledge().equals(pledge.ref()))
                .filter(one -> months.stream().anyMatch(month -> isIn(one.fact(), month)))
                .toList();
        BigDecimal promised = months.stream()
                .filter(month -> months(pledge.fact()).anyMatch(month::equals))
                .map(month -> pledge.fact().promisedIn(month))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (given.isEmpty() || promised.signum() == 0) {
            return Figure.unknown(unsaid);
        }
        BigDecimal sum = given.stream().map(one -> one.fact().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.known(
                sum.multiply(HUNDRED).divide(promised, MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of(
                                "performance.support.share",
                                pledge.fact().what(),
                                sum,
                                promised,
                                pledge.fact().unit())
                        .from(pledge.source())
                        .from(given.stream().map(Recorded::source).toList()));
    }

    private static boolean isIn(SupportDelivery delivery, YearMonth month) {
        return YearMonth.from(delivery.monthOn()).equals(month);
    }

    private Stream<YearMonth> months(SupportPledge pledge) {
        return pledge.months().filter(month -> month.atEndOfMonth().isBefore(asOf));
    }
}
