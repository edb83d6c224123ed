package entente.team.lead;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.team.EffortLevel;
import entente.team.EnablementLevel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The six levels of effort of one side (001-02). Their strength is the weakest, 0 to 5, never the mean; Unknown until all six were looked
 * at, for what nobody looked at may be weaker still.
 */
public record EffortLevels(Side side, List<Step> steps) {
    /** One level, and what was said of it last. */
    public record Step(EffortLevel level, Optional<Recorded<EnablementLevel>> said) {
        public boolean isOwned() {
            return said.filter(one -> one.fact().owner() != null).isPresent();
        }

        /** 0 to 5; 0 where nobody looked, so that the bar is empty. */
        public int maturity() {
            return said.map(one -> one.fact().maturity()).orElse(0);
        }
    }

    public EffortLevels {
        steps = List.copyOf(steps);
    }

    public static EffortLevels of(Book book, Side side, LocalDate asOf) {
        List<Recorded<EnablementLevel>> own = book.current(EnablementLevel.class).stream()
                .filter(one -> one.fact().side() == side && !one.fact().saidOn().isAfter(asOf))
                .toList();
        return new EffortLevels(
                side,
                Arrays.stream(EffortLevel.values())
                        .map(level -> new Step(
                                level,
                                own.stream()
                                        .filter(one -> one.fact().level() == level)
                                        .findFirst()))
                        .toList());
    }

    public boolean isBegun() {
        return steps.stream().anyMatch(step -> step.said().isPresent());
    }

    public Figure strength() {
        List<Step> unseen = steps.stream().filter(step -> step.said().isEmpty()).toList();
        if (!unseen.isEmpty()) {
            return Figure.unknown(Text.of("team.b02.unseen", side, unseen.size(), steps.size()));
        }
        Step weakest =
                steps.stream().min(Comparator.comparingInt(Step::maturity)).orElseThrow();
        return Figure.known(
                Amount.count(weakest.maturity()),
                Explanation.of("team.b02.weakest", side, weakest.level())
                        .from(weakest.said().stream().map(Recorded::source).toList()));
    }
}
