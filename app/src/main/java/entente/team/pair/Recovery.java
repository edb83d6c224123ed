package entente.team.pair;

import entente.assessment.ResultSnapshot;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Reading;
import entente.team.pair.Rerating.Again;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A changed pair against the pair before (003-36), 90 and 180 days after the change.
 *
 * @param on the first day of the changed pair
 * @param sources what was said of the change; nothing where leaders changed and nobody said why
 * @param before the index on the day before, by the last cycle that closed by then
 */
public record Recovery(
        LocalDate on, List<Source> sources, Optional<PairIndex> before, Rerating first, Rerating last, LocalDate asOf) {
    static final int FIRST = 90;
    static final int LAST = 180;

    /** As the pair was the day before, if the two of that day were those of the cycle. */
    static Optional<PairIndex> before(PairCourse course, LocalDate on) {
        LocalDate eve = on.minusDays(1);
        return course.cycles().stream()
                .filter(cycle -> !cycle.fact().closedOn().isAfter(eve))
                .reduce((one, later) -> later)
                .map(cycle -> course.index(cycle, standing(course, cycle, eve)));
    }

    private static LocalDate standing(PairCourse course, Recorded<ResultSnapshot> cycle, LocalDate eve) {
        LocalDate closed = cycle.fact().closedOn();
        return course.led().same(closed, eve) ? eve : closed;
    }

    /** Both readings, the one at 90 days first. */
    public List<Rerating> readings() {
        return List.of(first, last);
    }

    /** The later of the two there are. */
    private Optional<Rerating> newest() {
        return Optional.of(last)
                .filter(one -> one.again().isPresent())
                .or(() -> Optional.of(first).filter(one -> one.again().isPresent()));
    }

    /** Nothing where the pair before was never rated: then there is nothing to hold the new one against. */
    Optional<Finding> finding() {
        return before.flatMap(index -> index.value().known()).map(this::finding);
    }

    private Finding finding(BigDecimal was) {
        if (asOf.isBefore(first.dueOn())) {
            return found(Band.WELL, "early", was, was);
        }
        boolean over = asOf.isAfter(last.dueOn());
        Band notYet = over ? Band.ACT : Band.WATCH;
        return newest().map(one -> compared(one, one.again().orElseThrow(), over, notYet))
                .orElseGet(() -> found(notYet, "unrated", was, was));
    }

    private Finding compared(Rerating one, Again again, boolean over, Band notYet) {
        return switch (again.moved()) {
            case BETTER -> better(one, again, over);
            case NO_CHANGE, WORSE, OTHER_WORDING -> found(notYet, "notbetter", again.before(), again.now());
            case UNKNOWN ->
                Finding.unknown(Text.of("team.recovery.unsure", on, again.before(), again.now()), why(again), on);
        };
    }

    private Finding better(Rerating one, Again again, boolean over) {
        boolean falling = one.results().filter(ResultsSlope::isWorse).isPresent();
        if (falling) {
            return found(Band.WATCH, "falling", again.before(), again.now());
        }
        return over && last.again().isEmpty()
                ? found(Band.WATCH, "once", again.before(), again.now())
                : found(Band.WELL, "better", again.before(), again.now());
    }

    private Finding found(Band band, String key, BigDecimal was, BigDecimal now) {
        BigDecimal before = Rerating.shown(was);
        BigDecimal after = Rerating.shown(now);
        Figure moved = Figure.known(
                after.subtract(before),
                Unit.COUNT,
                Explanation.of("team.recovery.moved", before, after)
                        .from(sources)
                        .because(slopes()));
        return new Finding(band, Text.of("team.recovery." + key, on, before, after), moved, Reading.FULL, on);
    }

    private List<Explanation> why(Again again) {
        return List.of(Explanation.of("team.recovery.moved", again.before(), again.now())
                .from(sources)
                .because(slopes()));
    }

    private List<Explanation> slopes() {
        return readings().stream()
                .flatMap(one -> one.results().stream())
                .map(ResultsSlope::explained)
                .toList();
    }
}
