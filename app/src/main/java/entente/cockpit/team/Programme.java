package entente.cockpit.team;

import entente.governance.outcome.OutcomeIndex;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.signal.Policy;
import entente.team.growth.Certified;
import entente.team.growth.GoTogether;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How many learned to manage the interface, arrangement by arrangement, beside how well each does by the composite outcome index (001-23); whether the two go together
 * is said from eight arrangements on, and never that one comes of the other.
 */
public record Programme(List<Line> lines) {
    /**
     * One arrangement, with what the reader may know of the reader's own side.
     *
     * @param outcome 0 to 100
     */
    public record Line(UUID arrangement, String name, Certified certified, Figure outcome) {
        public static Line of(UUID arrangement, String name, Side side, Book book, LocalDate day) {
            return new Line(
                    arrangement,
                    name,
                    Certified.of(book, side, day),
                    OutcomeIndex.of(book, Policy.of(book), day).value());
        }

        private Stream<GoTogether.Pair> pair() {
            Optional<BigDecimal> share = certified.share().known();
            return share.isPresent()
                    ? outcome.known().stream().map(kept -> new GoTogether.Pair(share.get(), kept))
                    : Stream.of();
        }
    }

    public Programme {
        lines = List.copyOf(lines);
    }

    /** Those certified of those at the interface, over all arrangements that keep certificates. */
    public Figure share() {
        List<Certified> known = lines.stream()
                .map(Line::certified)
                .filter(one -> one.share().known().isPresent())
                .toList();
        int managers = known.stream().mapToInt(Certified::managers).sum();
        int certified = known.stream().mapToInt(Certified::certified).sum();
        return managers == 0
                ? Figure.unknown(Text.of("team.b23.nothing"))
                : Figure.known(
                        BigDecimal.valueOf(100L * certified)
                                .divide(BigDecimal.valueOf(managers), MathContext.DECIMAL64),
                        Unit.PERCENT,
                        Explanation.of("team.programme.share", certified, managers, known.size()));
    }

    public Figure link() {
        return new GoTogether(lines.stream().flatMap(Line::pair).toList()).figure();
    }
}
