package entente.cockpit.governance;

import entente.governance.outcome.LeaderChange;
import entente.governance.outcome.OutcomeIndex;
import entente.governance.outcome.OwnSuccess;
import entente.kernel.BySide;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.Policy;
import entente.team.growth.GoTogether;
import entente.team.pair.PairCourse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Leading beside results, arrangement by arrangement, from what both sides know, so that both see the same (000-QA). Whether the two go
 * together is said from eight arrangements on, and never that one comes of the other.
 */
public record LedResults(List<Led> lines) {

    /**
     * One arrangement.
     *
     * @param leading the pair's index, 0 to 100
     * @param own how much of its own success each side says has come, 0 to 100
     */
    public record Led(
            UUID arrangement,
            String name,
            Figure leading,
            OutcomeIndex outcome,
            BySide own,
            Optional<LeaderChange> change) {
        /** From the shared book. */
        public static Led of(UUID arrangement, String name, Book shared, LocalDate day) {
            Book book = shared.on(day);
            Policy policy = Policy.of(book);
            OutcomeIndex outcome = OutcomeIndex.of(book, policy, day);
            PairCourse course = PairCourse.of(book, day);
            return new Led(
                    arrangement,
                    name,
                    course.newest()
                            .map(cycle -> course.index(cycle).value())
                            .orElseGet(() -> Figure.unknown(Text.of("outcome.leading.none"))),
                    outcome,
                    OwnSuccess.of(book, day),
                    LeaderChange.newest(book, policy, outcome, day));
        }

        private Optional<GoTogether.Pair> pair() {
            return leading.known()
                    .flatMap(one -> outcome.value().known().map(other -> new GoTogether.Pair(one, other)));
        }
    }

    /** An arrangement on the map, in percent of its width and height from the top left. */
    public record Dot(int number, Led of, int x, int y) {}

    private static final BigDecimal INSET = BigDecimal.valueOf(6);
    private static final BigDecimal WIDTH = BigDecimal.valueOf(88);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public LedResults {
        lines = List.copyOf(lines);
    }

    /** Those of which both are known. */
    public List<Dot> dots() {
        List<Dot> dots = new ArrayList<>();
        for (Led line : lines) {
            line.pair()
                    .ifPresent(pair -> dots.add(
                            new Dot(dots.size() + 1, line, at(pair.one()), at(HUNDRED.subtract(pair.other())))));
        }
        return dots;
    }

    private static int at(BigDecimal value) {
        return value.multiply(WIDTH).divide(HUNDRED).add(INSET).intValue();
    }

    public Figure link() {
        return new GoTogether(
                        lines.stream().flatMap(line -> line.pair().stream()).toList())
                .figure();
    }

    /** Whether there is anything to look at. */
    public boolean isEmpty() {
        return lines.stream()
                .allMatch(line -> line.leading().known().isEmpty()
                        && line.outcome().value().known().isEmpty()
                        && Stream.of(Side.values())
                                .allMatch(side -> line.own().of(side).known().isEmpty()));
    }
}
