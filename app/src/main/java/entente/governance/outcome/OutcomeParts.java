package entente.governance.outcome;

import entente.arrangement.Promise;
import entente.arrangement.Promises;
import entente.assessment.ResultSnapshot;
import entente.assessment.result.Results;
import entente.commercial.BenefitRatio;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.measure.JudgedReading;
import entente.performance.measure.MeasureCourse;
import entente.performance.needs.Rung;
import entente.performance.needs.ServiceLadder;
import entente.signal.Policy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The four parts of the outcome index, each 0 to 100; each Unknown where nothing is recorded of it. */
final class OutcomeParts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    /** A rise of the ratio by this much in half a year is the whole 100, as much of a fall is 0; our default. */
    private static final BigDecimal WHOLE_STEP = new BigDecimal("0.2");

    private static final int HALF_A_YEAR = 6;
    private static final String HEALTH_CHECK = "health-check";

    private OutcomeParts() {}

    /** Promises that are kept or expected by their day and at no more than their price, of all. */
    static Figure promises(Book book, LocalDate asOf) {
        List<Recorded<Promise>> all = Promises.asLastSaid(book, asOf);
        if (all.isEmpty()) {
            return Figure.unknown(Text.of("outcome.promises.none"));
        }
        long good = all.stream().filter(one -> isGood(one.fact(), asOf)).count();
        return Figure.known(
                share(good, all.size()),
                Unit.PERCENT,
                Explanation.of("outcome.promises", good, all.size())
                        .from(all.stream().map(Recorded::source).toList()));
    }

    private static boolean isGood(Promise one, LocalDate asOf) {
        Money price = one.price();
        Money now = one.priceNow();
        boolean dearer = price != null && now != null && now.amount().compareTo(price.amount()) > 0;
        return !dearer && !one.expectedOn(asOf).isAfter(one.promisedOn());
    }

    /** Levels of need that are reached, or grow on the curve both signed, of those expected; services that nobody measures count nowhere. */
    static Figure needs(Book book, Policy policy, LocalDate asOf) {
        List<Rung> expected = ServiceLadder.all(book, policy, asOf).stream()
                .map(ServiceLadder::expectedRungs)
                .filter(rungs ->
                        rungs.stream().anyMatch(rung -> !rung.measures().isEmpty()))
                .flatMap(List::stream)
                .toList();
        if (expected.isEmpty()) {
            return Figure.unknown(Text.of("outcome.needs.none"));
        }
        long there = expected.stream().filter(OutcomeParts::isThere).count();
        return Figure.known(
                share(there, expected.size()), Unit.PERCENT, Explanation.of("outcome.needs", there, expected.size()));
    }

    private static boolean isThere(Rung rung) {
        return rung.state() == Rung.State.ATTAINED
                || (!rung.musts().isEmpty() && rung.musts().stream().allMatch(OutcomeParts::isOnCurve));
    }

    private static boolean isOnCurve(MeasureCourse course) {
        List<JudgedReading> grown = course.readings().stream()
                .filter(JudgedReading::onRamp)
                .filter(one -> one.value().isPresent())
                .toList();
        return !grown.isEmpty() && !grown.getLast().isBelowCurve();
    }

    /** 50 where benefit over cost is what it was half a year ago; 100 where it rose by 0.2 or more, 0 where it fell by as much. */
    static Figure benefit(Book book, LocalDate asOf) {
        Figure now = BenefitRatio.toDate(book, asOf);
        LocalDate then = asOf.minusMonths(HALF_A_YEAR);
        Figure before = BenefitRatio.toDate(book.on(then), then);
        return now.known()
                .flatMap(one -> before.known().map(one::subtract))
                .map(step -> Figure.known(
                        step.multiply(HALF)
                                .divide(WHOLE_STEP, MathContext.DECIMAL64)
                                .add(HALF)
                                .max(BigDecimal.ZERO)
                                .min(HUNDRED),
                        Unit.COUNT,
                        Explanation.of("outcome.benefit").because(now.because(), before.because())))
                .orElseGet(() ->
                        Figure.unknown(Text.of("outcome.benefit.none"), List.of(now.because(), before.because())));
    }

    /** The newest health check, both sides weighing the same. */
    static Figure health(Book book, LocalDate asOf) {
        return Results.of(book, asOf).newest(HEALTH_CHECK).stream()
                .flatMap(one -> both(one).stream())
                .findFirst()
                .orElseGet(() -> Figure.unknown(Text.of("outcome.health.none")));
    }

    private static Optional<Figure> both(Recorded<ResultSnapshot> one) {
        BigDecimal client = one.fact().clientIndex();
        BigDecimal provider = one.fact().providerIndex();
        return client == null || provider == null
                ? Optional.empty()
                : Optional.of(Figure.known(
                        client.add(provider).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64),
                        Unit.COUNT,
                        Explanation.of("outcome.health", one.fact().title(), client, provider)
                                .from(one.source())));
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }
}
