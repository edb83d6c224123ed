package entente.delivery.transition;

import entente.delivery.TransitionStage;
import entente.delivery.TransitionStage.TransitionStep;
import entente.delivery.TransitionStream;
import entente.delivery.TransitionStream.StreamNature;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.WorkingCalendar;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One stream of a transition as it stands on a day.
 *
 * @param stages those that are planned, in their order
 * @param owned whether a seat answers for it
 */
public record StreamStatus(
        Recorded<TransitionStream> stream,
        List<Recorded<TransitionStage>> stages,
        boolean owned,
        WorkingCalendar calendar,
        LocalDate asOf) {
    public StreamStatus {
        stages = stages.stream()
                .sorted(Comparator.comparing(stage -> stage.fact().step()))
                .toList();
    }

    public String name() {
        return stream.fact().name();
    }

    public boolean isAdaptive() {
        return stream.fact().nature() == StreamNature.ADAPTIVE;
    }

    /** Gates passed of the gates there are, in percent; Unknown while no stage is planned. */
    public Figure readiness() {
        if (stages.isEmpty()) {
            return Figure.unknown(Text.of("delivery.transition.nostages", name()));
        }
        long passed =
                stages.stream().filter(stage -> stage.fact().isPassed(asOf)).count();
        BigDecimal share =
                BigDecimal.valueOf(100 * passed).divide(BigDecimal.valueOf(stages.size()), MathContext.DECIMAL64);
        return Figure.known(
                share,
                Unit.PERCENT,
                Explanation.of("delivery.transition.passed", name(), passed, stages.size())
                        .because(stages.stream().map(this::explained).toList()));
    }

    /** The step it is in: the first whose gate is not passed; none once it is steady. */
    public Optional<TransitionStep> now() {
        return stages.stream()
                .filter(stage -> !stage.fact().isPassed(asOf))
                .map(stage -> stage.fact().step())
                .findFirst();
    }

    /** The gate that is overdue longest. */
    public Optional<Recorded<TransitionStage>> mostOverdue() {
        return stages.stream()
                .filter(stage -> late(stage.fact()) > 0)
                .max(Comparator.comparingLong(stage -> late(stage.fact())));
    }

    /** Gates passed although one before them was not, in the order of the stages. */
    public List<Recorded<TransitionStage>> outOfOrder() {
        Optional<TransitionStep> first = now();
        return stages.stream()
                .filter(stage -> stage.fact().isPassed(asOf))
                .filter(stage -> first.filter(
                                step -> step.compareTo(stage.fact().step()) < 0)
                        .isPresent())
                .toList();
    }

    /** Working days a gate is overdue; 0 when it is passed, or not due yet. */
    public long late(TransitionStage stage) {
        return stage.isPassed(asOf) ? 0 : Math.max(0, calendar.between(stage.plannedOn(), asOf));
    }

    public Explanation explained(Recorded<TransitionStage> recorded) {
        TransitionStage stage = recorded.fact();
        LocalDate passedOn = stage.passedOn();
        Explanation told = passedOn != null && stage.isPassed(asOf)
                ? Explanation.of("delivery.transition.gate.passed", stage.step(), stage.gate(), passedOn)
                : Explanation.of("delivery.transition.gate.open", stage.step(), stage.gate(), stage.plannedOn());
        long late = late(stage);
        return (late > 0 ? told.is(Amount.workingDays(late)) : told).from(recorded.source());
    }
}
