package entente.governance.conflict;

import entente.governance.decision.DecidingSide;
import entente.kernel.Side;
import entente.kernel.WorkingCalendar;
import entente.ledger.Recorded;
import entente.ledger.SignOff;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One conflict with what each side holds, what both wrote down together, and the stages it has climbed.
 *
 * @param positions what each side holds, as far as the reader may see it
 * @param writeUps what both wrote down together, the newest first
 * @param climbed its stages above the first, in their order
 * @param repeats the earlier conflict with the same cause
 * @param reopenedOn when it broke out again after it had ended
 */
public record ConflictCase(
        Recorded<SideConflict> conflict,
        Map<Side, Recorded<Position>> positions,
        List<Recorded<JointWriteUp>> writeUps,
        List<Recorded<Escalation>> climbed,
        Optional<Recorded<SideConflict>> repeats,
        Optional<LocalDate> reopenedOn,
        WorkingCalendar calendar) {
    public ConflictCase {
        positions = Map.copyOf(positions);
        writeUps = List.copyOf(writeUps);
        climbed = List.copyOf(climbed);
    }

    public SideConflict said() {
        return conflict.fact();
    }

    /** All that was ever recorded of it. */
    Stream<Recorded<?>> everything() {
        return Stream.<Stream<? extends Recorded<?>>>of(
                        Stream.of(conflict), positions.values().stream(), writeUps.stream(), climbed.stream())
                .flatMap(Function.identity());
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

    /** Since when it is worked on there; where it broke out again its time there begins anew. */
    public LocalDate stageSince() {
        LocalDate since =
                climbed.isEmpty() ? said().raisedOn() : climbed.getLast().fact().escalatedOn();
        return reopenedOn.filter(again -> again.isAfter(since)).orElse(since);
    }

    /** Working days on its stage, until it ended. */
    public long daysOnStage(LocalDate asOf) {
        LocalDate endedOn = said().endedOn();
        return Math.max(0, calendar.between(stageSince(), endedOn == null ? asOf : endedOn));
    }

    /** Whether both have signed what they wrote down, and neither disputes it. */
    public boolean isWrittenUp() {
        return writeUps.stream()
                .anyMatch(one -> !one.isProposed() && one.dispute().isEmpty());
    }

    /** The steps that one side took alone. */
    public List<Recorded<Escalation>> climbedAlone() {
        return climbed.stream().filter(step -> !isTogether(step)).toList();
    }

    /** Whether a step was both sides' wish: one says so, and the other has accepted it. */
    public static boolean isTogether(Recorded<Escalation> step) {
        return step.fact().askedBy() == DecidingSide.TOGETHER
                && step.by()
                        .side()
                        .flatMap(side -> step.version().signOff(side.other()))
                        .filter(SignOff::agrees)
                        .isPresent();
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
