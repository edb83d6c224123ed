package entente.governance.rhythm;

import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.Perception;
import entente.performance.measure.JudgedReading;
import entente.performance.measure.MeasureCourse;
import entente.signal.Policy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;

/** How the service was in a period by its readings, and how it felt to each side. */
record PeriodService(Book book, ReviewPeriod period, Policy policy, LocalDate asOf) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Readings of periods that ended in it and were in target or on their curve, in percent; Unknown where none has a value. */
    Figure inTarget() {
        List<JudgedReading> read = MeasureCourse.ever(book, policy, asOf).stream()
                .filter(course -> !course.measure().isProposed())
                .flatMap(course -> course.readings().stream())
                .filter(one -> isIn(one.reading().fact().during().to().minusDays(1)))
                .filter(one -> one.band() != Band.UNKNOWN)
                .toList();
        if (read.isEmpty()) {
            return Figure.unknown(Text.of("rhythm.facts.unread", period.name()));
        }
        long well = read.stream().filter(one -> one.band() == Band.WELL).count();
        return Figure.known(
                BigDecimal.valueOf(well)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(read.size()), MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of("rhythm.facts.service.of", well, read.size())
                        .because(read.stream()
                                .filter(one -> one.band() != Band.WELL)
                                .map(JudgedReading::explained)
                                .toList()));
    }

    /** The mean of what a side said in the period of how measures felt, 1 to 5; Unknown where it said nothing. */
    Figure felt(Side side) {
        List<Recorded<Perception>> said = book.current(Perception.class).stream()
                .filter(one -> one.fact().side() == side && isIn(one.fact().saidOn()))
                .toList();
        if (said.isEmpty()) {
            return Figure.unknown(Text.of("rhythm.facts.unfelt", side, period.name()));
        }
        BigDecimal sum = said.stream().map(one -> one.fact().score()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.known(
                sum.divide(BigDecimal.valueOf(said.size()), MathContext.DECIMAL64),
                Unit.COUNT,
                Explanation.of("rhythm.facts.felt.of", side, said.size())
                        .from(said.stream().map(Recorded::source).toList()));
    }

    private boolean isIn(LocalDate day) {
        return !day.isBefore(period.first()) && !day.isAfter(period.last());
    }
}
