package entente.performance.scorecard;

import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.performance.Measure;
import entente.performance.Reading;
import entente.performance.measure.JudgedReading;
import entente.performance.measure.MeasureCourse;
import java.math.BigDecimal;
import java.math.MathContext;

/** One measure on a card (formulae 4.11). */
public record ScoreLine(MeasureCourse course) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether it could count at all: what does not apply leaves the card altogether. */
    public boolean applies() {
        return course.newest()
                .map(one -> one.reading().fact().status() != Reading.Status.NOT_APPLICABLE)
                .orElse(true);
    }

    /**
     * From 0 at the floor to 100 at the target, or at the curve while a ramp runs; never below or above. Unknown without a value, unread
     * for two periods, or on a ramp without a baseline.
     */
    public Figure score() {
        if (course.measure().isProposed()) {
            return unknown("performance.score.proposed");
        }
        if (course.unread() >= MeasureCourse.DEAD || course.newest().isEmpty()) {
            return unknown("performance.score.unread");
        }
        JudgedReading newest = course.newest().get();
        return newest.value()
                .filter(value -> newest.band() != Band.UNKNOWN)
                .map(value -> Figure.known(
                        score(value, newest),
                        Unit.COUNT,
                        Explanation.of(
                                        "performance.score",
                                        course.said().name(),
                                        course.said().floor())
                                .because(newest.explained())))
                .orElseGet(() -> unknown("performance.score.novalue"));
    }

    private BigDecimal score(BigDecimal value, JudgedReading newest) {
        Measure said = course.said();
        if (newest.band() == Band.WELL) {
            return HUNDRED;
        }
        BigDecimal wanted = newest.wanted() == null ? said.target() : newest.wanted();
        BigDecimal way = wanted.subtract(said.floor());
        boolean rises = said.direction() == Measure.Direction.HIGHER ? way.signum() > 0 : way.signum() < 0;
        if (!rises) {
            // the curve lies at the floor or below it: what is not on it has earned nothing
            return BigDecimal.ZERO;
        }
        return value.subtract(said.floor())
                .multiply(HUNDRED)
                .divide(way, MathContext.DECIMAL64)
                .max(BigDecimal.ZERO)
                .min(HUNDRED);
    }

    /** Red: at the floor or beyond, which caps a card where the measure is critical. */
    public boolean isCriticalRed() {
        return course.said().isCritical()
                && course.band() == Band.ACT
                && !course.measure().isProposed();
    }

    private Figure unknown(String key) {
        return Figure.unknown(Text.of(key, course.said().name()));
    }
}
