package entente.cockpit.performance;

import entente.cockpit.PageSignals;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.page.Sparkline;
import entente.performance.measure.BothViews;
import entente.performance.measure.JudgedReading;
import entente.performance.measure.MeasureCourse;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One measure as a page shows it: its reading, and beside it what both sides' people felt.
 *
 * @param views the newest period of which anybody said how it felt
 * @param felt what the rule on readings and people says of it, where it is awake
 */
public record MeasureLine(MeasureCourse course, Optional<BothViews> views, Optional<Signal> felt) {
    private static final BigDecimal FOURTH = BigDecimal.valueOf(4);
    private static final BigDecimal ROOM = BigDecimal.valueOf(92);
    private static final BigDecimal EDGE = BigDecimal.valueOf(4);

    /** Where 1 to 5 lie on the line, in percent of it. */
    public static final List<BigDecimal> MARKS = List.of(
            at(BigDecimal.ONE),
            at(BigDecimal.valueOf(2)),
            at(BigDecimal.valueOf(3)),
            at(BigDecimal.valueOf(4)),
            at(BigDecimal.valueOf(5)));

    static MeasureLine of(MeasureCourse course, Judgement judgement) {
        return new MeasureLine(
                course,
                BothViews.of(course),
                PageSignals.about(judgement, course.measure().id(), "001-06"));
    }

    public UUID id() {
        return course.measure().id();
    }

    public String name() {
        return course.said().name();
    }

    /** Whether the reading is good and people do not feel it. */
    public boolean isWatermelon() {
        return felt.filter(signal -> signal.band() == Band.ACT).isPresent();
    }

    /** The newest reading in one sentence, or that there is none. */
    public Text says() {
        return course.newest().map(JudgedReading::says).orElseGet(() -> Text.of("performance.unread.never", name()));
    }

    public Sparkline line() {
        List<BigDecimal> values = course.readings().stream()
                .flatMap(read -> read.value().stream())
                .toList();
        return new Sparkline(
                Text.of("performance.page.line", name(), values.size()),
                values,
                course.said().target());
    }

    /** Where a side's score lies on the line from 1 to 5, in percent of it. */
    public Optional<BigDecimal> score(Side side) {
        return views.flatMap(both -> both.felt(side)).map(said -> at(said.fact().score()));
    }

    /** What both sides' people felt, in words. */
    public List<Text> scores() {
        return views.stream()
                .flatMap(both -> both.all()
                        .map(said -> Text.of(
                                "performance.felt",
                                said.fact().side(),
                                said.fact().score(),
                                both.period())))
                .toList();
    }

    /** The dispute that stands against the newest reading, where one does. */
    public Optional<Text> dispute() {
        return course.newest()
                .map(JudgedReading::reading)
                .flatMap(read -> read.dispute())
                .map(word -> Text.of(
                        "performance.page.disputed",
                        word.side(),
                        Optional.ofNullable(word.reason()).orElse("")));
    }

    private static BigDecimal at(BigDecimal score) {
        return score.subtract(BigDecimal.ONE)
                .multiply(ROOM)
                .divide(FOURTH, 1, RoundingMode.HALF_UP)
                .add(EDGE);
    }
}
