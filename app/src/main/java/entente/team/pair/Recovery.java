package entente.team.pair;

import entente.assessment.ResultSnapshot;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Reading;
import entente.team.PairChange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * A changed pair against the pair before (003-36), 90 and 180 days after the change.
 *
 * @param before the index of the last cycle that closed before the change
 * @param after the index of the newest cycle since, where one has closed
 */
public record Recovery(Recorded<PairChange> change, BigDecimal before, Optional<BigDecimal> after, LocalDate asOf) {
    static final int FIRST = 90;
    static final int LAST = 180;

    static Optional<Recovery> newest(Collection<Recorded<PairChange>> changes, PairCourse course, LocalDate asOf) {
        return changes.stream()
                .filter(one -> !one.fact().changedOn().isAfter(asOf))
                .filter(one -> course.pair()
                        .filter(pair -> pair.ref().equals(one.fact().pair()))
                        .isPresent())
                .max(Comparator.comparing(one -> one.fact().changedOn()))
                .flatMap(one -> of(one, course, asOf));
    }

    private static Optional<Recovery> of(Recorded<PairChange> change, PairCourse course, LocalDate asOf) {
        LocalDate day = change.fact().changedOn();
        Optional<BigDecimal> before = course.cycles().stream()
                .filter(cycle -> cycle.fact().closedOn().isBefore(day))
                .reduce((one, later) -> later)
                .flatMap(cycle -> value(course, cycle));
        Optional<BigDecimal> after = course.cycles().stream()
                .filter(cycle -> !cycle.fact().closedOn().isBefore(day))
                .reduce((one, later) -> later)
                .flatMap(cycle -> value(course, cycle));
        return before.map(value -> new Recovery(change, value, after, asOf));
    }

    private static Optional<BigDecimal> value(PairCourse course, Recorded<ResultSnapshot> cycle) {
        return course.index(cycle).value().known();
    }

    /** The day on which it is looked at next. */
    public LocalDate nextOn() {
        LocalDate day = change.fact().changedOn();
        return asOf.isBefore(day.plusDays(FIRST)) ? day.plusDays(FIRST) : day.plusDays(LAST);
    }

    public boolean isBetter() {
        return after.filter(now -> now.compareTo(before) > 0).isPresent();
    }

    Finding finding() {
        LocalDate day = change.fact().changedOn();
        boolean over = asOf.isAfter(day.plusDays(LAST));
        boolean first = !asOf.isBefore(day.plusDays(FIRST));
        Band band = isBetter() || !first ? Band.WELL : over ? Band.ACT : Band.WATCH;
        String key = isBetter() ? "better" : !first ? "early" : after.isPresent() ? "notbetter" : "unrated";
        BigDecimal now = after.orElse(before);
        Figure moved = Figure.known(
                now.subtract(before),
                Unit.COUNT,
                Explanation.of("team.recovery.moved", shown(before), shown(now)).from(change.source()));
        return new Finding(
                band, Text.of("team.recovery." + key, day, shown(before), shown(now)), moved, Reading.FULL, day);
    }

    private static BigDecimal shown(BigDecimal index) {
        return index.setScale(1, RoundingMode.HALF_UP);
    }
}
