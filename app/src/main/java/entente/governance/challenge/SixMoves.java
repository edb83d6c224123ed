package entente.governance.challenge;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which of the six moves were made on each problem, found once a book. */
public record SixMoves(Map<UUID, Map<SixMove, Recorded<AdaptiveMove>>> byProblem) {
    /** How many there are. */
    public static final int ALL = SixMove.values().length;

    private static final Derived<SixMoves> OF = Derived.by(SixMoves::found);

    public SixMoves {
        byProblem = Map.copyOf(byProblem);
    }

    public static SixMoves of(Book book, LocalDate asOf) {
        return OF.of(book, asOf);
    }

    public Optional<Recorded<AdaptiveMove>> made(ChallengeCase one, SixMove move) {
        return Optional.ofNullable(
                byProblem.getOrDefault(one.issue().id(), Map.of()).get(move));
    }

    public int count(ChallengeCase one) {
        return all(one).size();
    }

    /** Every move made on a problem. */
    Collection<Recorded<AdaptiveMove>> all(ChallengeCase one) {
        return byProblem.getOrDefault(one.issue().id(), Map.of()).values();
    }

    /** SixMoves made on a problem, from 0 to 6; always known, since a move nobody wrote down was not made for anybody else to see. */
    public Figure readiness(ChallengeCase one) {
        return Figure.known(
                Amount.count(count(one)),
                Explanation.of("governance.moves.of", count(one), ALL)
                        .from(all(one).stream().map(Recorded::source).toList()));
    }

    private static SixMoves found(Book book, LocalDate asOf) {
        Map<UUID, Map<SixMove, Recorded<AdaptiveMove>>> found = new HashMap<>();
        book.current(AdaptiveMove.class).stream()
                .filter(one -> !one.fact().madeOn().isAfter(asOf))
                .forEach(one -> found.computeIfAbsent(one.fact().issue().id(), none -> new EnumMap<>(SixMove.class))
                        .put(one.fact().move(), one));
        return new SixMoves(found);
    }
}
