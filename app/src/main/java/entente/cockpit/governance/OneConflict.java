package entente.cockpit.governance;

import entente.governance.conflict.ConflictCase;
import entente.governance.conflict.Conflicts;
import entente.governance.conflict.Escalation;
import entente.governance.conflict.LadderStage;
import entente.governance.conflict.StageLimits;
import entente.governance.decision.DecidingSide;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One conflict: each side's own part, needs and wish, what both wrote down, and the ladder it climbs.
 *
 * @param limit working days it may stay on its stage
 * @param back whether the same cause came back too soon
 */
public record OneConflict(Side reader, LocalDate today, ConflictCase one, int limit, boolean back) {
    /** Calendar days within which the page says that it came back. */
    private static final int HALF_A_YEAR = 183;

    public static Optional<OneConflict> find(Side reader, Book book, LocalDate day, UUID conflict) {
        return Conflicts.of(book, day)
                .find(conflict)
                .map(one -> new OneConflict(
                        reader, day, one, StageLimits.of(one.stage(), Policy.of(book)), one.isBackWithin(HALF_A_YEAR)));
    }

    /** Whether the reader's side alone has said what it holds: then nobody else reads it yet. */
    public boolean isOnlyOwnSaid() {
        return one.position(reader).isPresent() && one.position(reader.other()).isEmpty();
    }

    /** Whether both are to write down what it is about: each has said what it holds, and neither reads it alone. */
    public boolean isToWriteUp() {
        return one.said().isOpen() && one.isSaidByBoth();
    }

    /** Whether a step is called both sides' wish, and whoever did not record it has not accepted that. */
    public boolean isUnaccepted(Recorded<Escalation> step) {
        return step.fact().askedBy() == DecidingSide.TOGETHER && !ConflictCase.isTogether(step);
    }

    /** Where it can climb from here; nothing before both have signed what it is about. */
    public List<LadderStage> above() {
        return one.said().isOpen() && one.isWrittenUp()
                ? Stream.of(LadderStage.values())
                        .filter(stage -> stage.compareTo(one.stage()) > 0)
                        .limit(1)
                        .toList()
                : List.of();
    }

    public boolean isOver() {
        return one.said().isOpen() && one.daysOnStage(today) > limit;
    }
}
