package entente.team.lead;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.EnablementLevel;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * 001-02: does effort go into all six levels (process, measure, skill, behaviour, mindset, tool)? A level that nobody's seat sees to is an
 * alert, of each side that has begun to look; an empty seat sees to nothing.
 */
public final class EffortOwned implements LookRule {
    static final Term<Integer> STALE = Look.stale("001-02");

    @Override
    public String practice() {
        return "001-02";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        Seats seats = Seats.of(book, asOf);
        List<EffortLevels> begun = Arrays.stream(Side.values())
                .map(side -> EffortLevels.of(book, side, asOf))
                .filter(EffortLevels::isBegun)
                .toList();
        List<Recorded<EnablementLevel>> over = begun.stream()
                .flatMap(one -> one.steps().stream())
                .flatMap(step -> step.said().stream())
                .toList();
        return Look.over(
                "team.b02",
                over,
                begun.stream()
                        .flatMap(one -> one.steps().stream().flatMap(step -> gaps(one.side(), step, seats)))
                        .toList());
    }

    private static Stream<Gap> gaps(Side side, EffortLevels.Step step, Seats seats) {
        if (!step.isOwned()) {
            return Stream.of(Gap.act(
                    side,
                    Explanation.of("team.b02.noowner", side, step.level())
                            .from(step.said().stream().map(Recorded::source).toList())));
        }
        return step.said().stream()
                .filter(said -> said.fact().owner() != null
                        && seats.find(said.fact().owner())
                                .filter(seat -> !seat.isVacant())
                                .isEmpty())
                .map(said -> Gap.act(
                        side,
                        Explanation.of("team.b02.vacant", side, step.level()).from(said.source())));
    }
}
