package entente.team.seats;

import entente.kernel.Side;
import entente.ledger.Recorded;
import entente.team.Assignment;
import entente.team.Briefing;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whoever sits in a seat today, by when they joined the arrangement; told by the seat alone.
 *
 * @param joinedOn the first day in any of its seats
 * @param briefing the first that reached them
 */
public record Joiner(Seat seat, Recorded<Assignment> sits, LocalDate joinedOn, Optional<Recorded<Briefing>> briefing) {
    public Side side() {
        return seat.side();
    }

    /** Whether they joined at most so many calendar days ago. */
    public boolean isNew(LocalDate asOf, int days) {
        return !joinedOn.plusDays(days).isBefore(asOf);
    }

    /** Whether nobody has briefed them, more than so many calendar days after they joined. */
    public boolean isLate(LocalDate asOf, int days) {
        return briefing.isEmpty() && joinedOn.plusDays(days).isBefore(asOf);
    }
}
