package entente.performance.measure;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Recorded;
import entente.performance.Perception;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reading with what both sides' people felt in the same period: the newest period of which anybody said anything (001-06).
 *
 * @param periodsAgo how many readings came after it
 */
public record BothViews(MeasureCourse course, JudgedReading read, int periodsAgo) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Optional<BothViews> of(MeasureCourse course) {
        List<JudgedReading> readings = course.readings();
        for (int back = 0; back < readings.size(); back++) {
            JudgedReading read = readings.get(readings.size() - 1 - back);
            BothViews views = new BothViews(course, read, back);
            if (views.all().findAny().isPresent()) {
                return Optional.of(views);
            }
        }
        return Optional.empty();
    }

    public String period() {
        return read.reading().fact().period();
    }

    public Optional<Recorded<Perception>> felt(Side side) {
        return course.felt(side, period());
    }

    public Stream<Recorded<Perception>> all() {
        return Arrays.stream(Side.values()).flatMap(side -> felt(side).stream());
    }

    /** The lower of the two scores, from 1 to 5. Unknown where nobody said any. */
    public Figure lowest() {
        return all().min(Comparator.comparing(one -> one.fact().score()))
                .map(one -> Figure.known(one.fact().score(), Unit.RATIO, explained(one)))
                .orElseGet(() -> Figure.unknown(
                        Text.of("performance.felt.none", course.said().name())));
    }

    /** How far the two sides are apart, in points from 0 to 4. Unknown until both have said it. */
    public Figure gap() {
        List<Recorded<Perception>> both = all().toList();
        List<Explanation> parts = both.stream().map(this::explained).toList();
        if (both.size() < 2) {
            return Figure.unknown(Text.of("performance.felt.one", course.said().name(), period()), parts);
        }
        BigDecimal apart = both.getFirst()
                .fact()
                .score()
                .subtract(both.getLast().fact().score())
                .abs();
        return Figure.known(
                apart,
                Unit.RATIO,
                Explanation.of("performance.felt.apart", period()).because(parts));
    }

    /**
     * By how many percent a side's complaints went up since it spoke before. Unknown where it said none twice, or where there were fewer
     * before than the least: below that a quarter is less than one complaint.
     */
    public Figure complaints(Side side, int least) {
        List<Recorded<Perception>> counted = course.perceptions().stream()
                .filter(said -> said.fact().side() == side && said.fact().complaints() != null)
                .toList();
        Optional<Recorded<Perception>> now =
                felt(side).filter(said -> said.fact().complaints() != null);
        int at = now.map(counted::indexOf).orElse(-1);
        if (at < 1 || complaints(counted.get(at - 1)) < least) {
            return Figure.unknown(
                    Text.of("performance.felt.nocomplaints", side, course.said().name()));
        }
        Recorded<Perception> before = counted.get(at - 1);
        Recorded<Perception> last = counted.get(at);
        BigDecimal rise = BigDecimal.valueOf(complaints(last) - complaints(before))
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(complaints(before)), MathContext.DECIMAL64);
        return Figure.known(
                rise,
                Unit.PERCENT,
                Explanation.of(
                                "performance.felt.complaints",
                                side,
                                complaints(before),
                                before.fact().period(),
                                complaints(last),
                                last.fact().period())
                        .from(before.source(), last.source()));
    }

    public Explanation explained(Recorded<Perception> said) {
        return Explanation.of(
                        "performance.felt",
                        said.fact().side(),
                        said.fact().score(),
                        said.fact().period())
                .from(said.source());
    }

    private static int complaints(Recorded<Perception> said) {
        return Objects.requireNonNull(said.fact().complaints());
    }
}
