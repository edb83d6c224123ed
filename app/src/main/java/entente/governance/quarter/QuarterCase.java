package entente.governance.quarter;

import entente.governance.forum.ForumSession;
import entente.governance.forum.Sitting;
import entente.kernel.Side;
import entente.kernel.WorkingCalendar;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One quarterly review with how far it has come.
 *
 * @param sitting the session it meets in; none where its forum is not known any more
 * @param preparations what each side prepared, as far as the reader may see it
 * @param days how many working days lie between its steps
 */
public record QuarterCase(
        Recorded<QuarterReview> review,
        Optional<Sitting> sitting,
        @Nullable Recorded<QuarterPreRead> preRead,
        Map<Side, Recorded<QuarterPreparation>> preparations,
        @Nullable Recorded<QuarterClose> close,
        WorkingCalendar calendar,
        QuarterDays days) {
    public QuarterCase {
        preparations = Map.copyOf(preparations);
    }

    public QuarterReview said() {
        return review.fact();
    }

    public boolean isClosed() {
        return close != null;
    }

    public boolean isCancelled() {
        return sitting.filter(Sitting::isCancelled).isPresent();
    }

    public Optional<Recorded<QuarterPreparation>> preparation(Side side) {
        return Optional.ofNullable(preparations.get(side));
    }

    /** Whether what both prepared lies open to both. */
    public boolean isRevealed() {
        return preparations.size() == Side.values().length;
    }

    /** The day it meets, or met. */
    public LocalDate meetsOn() {
        return sitting.map(Sitting::on).orElse(said().plannedOn());
    }

    /** The day on which it was held. */
    public Optional<LocalDate> heldOn() {
        return sitting.map(Sitting::held).map(Recorded::fact).map(ForumSession::meetsOn);
    }

    /** The day by which a step is to be done; closing counts from the day it met. */
    public LocalDate dueOn(QuarterStep step) {
        return switch (step) {
            case PRE_READ -> calendar.plus(meetsOn(), -days.preRead());
            case PREPARE -> calendar.plus(meetsOn(), -days.prepared());
            case MEET -> meetsOn();
            case CLOSE -> calendar.plus(meetsOn(), days.close());
        };
    }

    public boolean isDone(QuarterStep step) {
        return switch (step) {
            case PRE_READ -> preRead != null;
            case PREPARE -> isRevealed();
            case MEET -> heldOn().isPresent();
            case CLOSE -> isClosed();
        };
    }

    /** What is to be done now: the first step that is not done; none once it is closed. */
    public Optional<QuarterStep> now() {
        return isClosed()
                ? Optional.empty()
                : Arrays.stream(QuarterStep.values())
                        .filter(step -> !isDone(step))
                        .filter(step -> !(step == QuarterStep.PRE_READ && isDone(QuarterStep.MEET)))
                        .findFirst();
    }

    /** Working days past a step's day, of a step that is not done; 0 or less where there is time. */
    public long late(QuarterStep step, LocalDate asOf) {
        return calendar.between(dueOn(step), asOf);
    }
}
