package entente.cockpit.governance;

import entente.governance.challenge.ChallengeCase;
import entente.governance.challenge.Challenges;
import entente.governance.challenge.SixMoves;
import entente.kernel.Figure;
import entente.ledger.Book;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The six moves on one problem, as a list to work through.
 *
 * @param readiness how many were made, which rates nobody
 */
public record MovesSheet(LocalDate today, ChallengeCase one, SixMoves moves, Figure readiness) {
    public static Optional<MovesSheet> find(Book book, LocalDate day, UUID issue) {
        SixMoves moves = SixMoves.of(book, day);
        return Challenges.of(book, day).all().stream()
                .filter(one -> one.issue().id().equals(issue))
                .findFirst()
                .map(one -> new MovesSheet(day, one, moves, moves.readiness(one)));
    }
}
