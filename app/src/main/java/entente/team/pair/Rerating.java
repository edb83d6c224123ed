package entente.team.pair;

import entente.assessment.scoring.Change;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A changed pair, rated again so many days after the change, against the pair before (003-36, I-8).
 *
 * @param dueOn the day from which it is looked at again
 * @param again the first cycle that closed from that day on; empty where it was not rated again
 * @param results how results moved; empty before the day and where no promise stood
 */
public record Rerating(int days, LocalDate dueOn, Optional<Again> again, Optional<ResultsSlope> results) {

    /**
     * Both indices over the parts known of both.
     *
     * @param before 0 to 100
     * @param now 0 to 100
     */
    public record Again(LocalDate on, BigDecimal before, BigDecimal now, Change moved) {
        static Optional<Again> of(PairIndex before, PairIndex now, LocalDate on) {
            return before.knownIn(now)
                    .value()
                    .known()
                    .flatMap(was -> now.knownIn(before)
                            .value()
                            .known()
                            .map(is -> new Again(on, shown(was), shown(is), now.since(before))));
        }
    }

    /** Over the cycles that closed from the day on and before another. */
    static Optional<Again> again(PairCourse course, PairIndex before, LocalDate from, LocalDate until) {
        return course.cycles().stream()
                .filter(cycle -> !cycle.fact().closedOn().isBefore(from)
                        && cycle.fact().closedOn().isBefore(until))
                .flatMap(cycle ->
                        Again.of(before, course.index(cycle), cycle.fact().closedOn()).stream())
                .findFirst();
    }

    static BigDecimal shown(BigDecimal index) {
        return index.setScale(1, RoundingMode.HALF_UP);
    }
}
