package entente.governance.conflict;

import entente.governance.decision.DecidingSide;
import entente.kernel.Side;
import entente.kernel.WorkingCalendar;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One conflict with what each side holds, what both wrote down together, and the stages it has climbed.
 *
 * @param positions what each side holds, as far as the reader may see it
 * @param writeUps what both wrote down together, the newest first
 * @param climbed its stages above the first, in their order
 * @param repeats the earlier conflict with the same cause
 */
public record ConflictCase(
        Recorded<SideConflict> conflict,
        Map<Side, Recorded<Position>> positions,
        List<Recorded<JointWriteUp>> writeUps,
        List<Recorded<Escalation>> climbed,
        Optional<Recorded<SideConflict>> repeats,
        WorkingCalendar calendar) {
    public ConflictCase {
        positions = Map.copyOf(positions);
        writeUps = List.copyOf(writeUps);
        climbed = List.copyOf(climbed);
    }

    public SideConflict said() {
        return conflict.fact();
    }

    public Optional<Recorded<Position>> position(Side side) {
        return Optional.ofNullable(positions.get(side));
    }

    public boolean isSaidByBoth() {
        return positions.size() == Side.values().length;
    }

    /** Where it is worked on. */
    public LadderStage stage() {
        return climbed.isEmpty()
                ? LadderStage.OPERATIONAL
                : climbed.getLast().fact().stage();
    }

    /** Since when it is worked on there. */
    public LocalDate stageSince() {
        return climbed.isEmpty() ? said().raisedOn() : climbed.getLast().fact().escalatedOn();
    }

    /** Working days on its stage, until it ended. */
    public long daysOnStage(LocalDate asOf) {
        LocalDate endedOn = said().endedOn();
        return Math.max(0, calendar.between(stageSince(), endedOn == null ? asOf : endedOn));
    }

    /** The steps that one side took alone. */
    public List<Recorded<Escalation>> climbedAlone() {
        return climbed.stream()
                .filter(step -> step.fact().askedBy() != DecidingSide.TOGETHER)
                .toList();
    }

    /** Whether the same cause is back within so many calendar days of the earlier conflict's end, or while that one was still open. */
    public boolean isBackWithin(int days) {
        return repeats.filter(earlier -> {
                    LocalDate ended = earlier.fact().endedOn();
                    return ended == null || !said().raisedOn().isAfter(ended.plusDays(days));
                })
                .isPresent();
    }
}
