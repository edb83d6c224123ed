package entente.team.pair;

import entente.arrangement.Promise;
import entente.arrangement.Promises;
import entente.assessment.ResultSnapshot;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Money;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of the results is below plan in each of the two newest cycles, each named: a promise that was late or dearer than agreed while it was
 * open in the cycle or when it was kept in it, and whatever rules of measures find behind: a level not reached (002-04), a need unmet
 * (002-07), growth below its curve (002-12). A level is lost and growth is behind only after two periods, so these stand for both cycles.
 */
record Results(List<Explanation> now, List<Explanation> before) {
    private static final Set<String> MEASURED = Set.of("002-04", "002-07", "002-12");
    private static final Set<String> OF_TWO_PERIODS = Set.of("002-04", "002-12");
    /** How long a cycle is taken to last before which none was closed. */
    private static final int MONTHS = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Results of(List<Signal> signals, Book book, List<Recorded<ResultSnapshot>> cycles, LocalDate asOf) {
        LocalDate between = closed(cycles, 2, closed(cycles, 1, asOf).minusMonths(MONTHS));
        LocalDate begun = closed(cycles, 3, between.minusMonths(MONTHS));
        return new Results(
                Stream.concat(behind(book, between, asOf), measured(signals, MEASURED))
                        .toList(),
                Stream.concat(behind(book, begun, between), measured(signals, OF_TWO_PERIODS))
                        .toList());
    }

    private static LocalDate closed(List<Recorded<ResultSnapshot>> cycles, int fromTheEnd, LocalDate otherwise) {
        return cycles.size() < fromTheEnd
                ? otherwise
                : cycles.get(cycles.size() - fromTheEnd).fact().closedOn();
    }

    boolean isLow() {
        return !now.isEmpty();
    }

    boolean isLowTwice() {
        return !now.isEmpty() && !before.isEmpty();
    }

    /** The share of promises on plan on a day, 0 to 100; empty where there was none. */
    static Optional<BigDecimal> onPlan(Book book, LocalDate day) {
        List<Recorded<Promise>> all = Promises.asLastSaid(book.on(day), day);
        long good = all.stream()
                .filter(one -> !isLate(one.fact(), day) && !isDearer(one))
                .count();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(good)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(all.size()), MathContext.DECIMAL64));
    }

    /** What was kept before the cycle began is history, however late. */
    private static Stream<Explanation> behind(Book book, LocalDate from, LocalDate to) {
        return Promises.asLastSaid(book.on(to), to).stream()
                .filter(one -> isOpenAfter(one.fact(), from))
                .flatMap(one -> Stream.concat(late(one, to), dearer(one)));
    }

    private static boolean isOpenAfter(Promise one, LocalDate day) {
        LocalDate kept = one.keptOn();
        return kept == null || kept.isAfter(day);
    }

    private static Stream<Explanation> late(Recorded<Promise> one, LocalDate day) {
        return isLate(one.fact(), day)
                ? Stream.of(Explanation.of("team.d36.behind", one.fact().objective())
                        .from(one.source()))
                : Stream.of();
    }

    /** As seen on the day: that it was kept later nobody knew yet. */
    private static boolean isLate(Promise one, LocalDate day) {
        LocalDate kept = one.keptOn();
        if (kept != null && !kept.isAfter(day)) {
            return kept.isAfter(one.promisedOn());
        }
        LocalDate forecast = one.forecastOn();
        return day.isAfter(one.promisedOn()) || (forecast != null && forecast.isAfter(one.promisedOn()));
    }

    private static Stream<Explanation> dearer(Recorded<Promise> one) {
        Money agreed = one.fact().price();
        Money now = one.fact().priceNow();
        return agreed != null && now != null && now.compareTo(agreed) > 0
                ? Stream.of(Explanation.of("team.d36.price", one.fact().objective(), now, agreed)
                        .from(one.source()))
                : Stream.of();
    }

    private static boolean isDearer(Recorded<Promise> one) {
        return dearer(one).findAny().isPresent();
    }

    private static Stream<Explanation> measured(List<Signal> signals, Set<String> practices) {
        return signals.stream()
                .filter(one -> practices.contains(one.practice()) && one.band() == Band.ACT)
                .map(one -> Explanation.of("team.d36.signal", one.answer())
                        .because(one.figure().because()));
    }
}
