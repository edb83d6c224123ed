package entente.delivery.outlook;

import entente.delivery.Milestone;
import entente.delivery.Progress;
import entente.delivery.forecast.Situation;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Policy;
import entente.signal.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Signs that a project is not followed any more, whatever its figures say. */
record Signs(Followed project, Policy policy, LocalDate asOf) {
    private static final int DECIMALS = 3;

    Stream<Finding> findings() {
        return Stream.of(
                        overdue(),
                        frozen("pace", Signs::pace),
                        isPaidAsEarned() ? Optional.<Finding>empty() : frozen("efficiency", Signs::efficiency))
                .flatMap(Optional::stream);
    }

    /** At a fixed price the client owes what is earned, whatever it costs: such an efficiency of 1 is no measurement and not meant to be one. */
    private boolean isPaidAsEarned() {
        return project.status().reports().reversed().stream()
                .limit(policy.of(GoalsInSight.FROZEN))
                .map(Recorded::fact)
                .allMatch(report -> report.view() == Progress.CostView.PAYABLE
                        && report.earnedValue().equals(report.actualCost()));
    }

    /** Milestones that should have been reached, and for which nobody names a new day. */
    private Optional<Finding> overdue() {
        List<Explanation> overdue = project.milestones().stream()
                .filter(milestone -> isOverdue(milestone.fact()))
                .map(milestone -> Explanation.of(
                                "delivery.outlook.overdue.one", milestone.fact().name(), said(milestone.fact()))
                        .from(milestone.source()))
                .toList();
        return overdue.isEmpty()
                ? Optional.empty()
                : Optional.of(watch(
                        Text.of("delivery.outlook.overdue", project.status().name(), overdue.size()),
                        overdue.size(),
                        overdue));
    }

    /** An index that is the same to three decimals report after report was not measured. */
    private Optional<Finding> frozen(String what, Function<Situation, Stream<BigDecimal>> index) {
        int needed = policy.of(GoalsInSight.FROZEN);
        List<BigDecimal> told = project.measured().limit(needed).flatMap(index).toList();
        if (told.size() < needed || told.stream().distinct().count() != 1) {
            return Optional.empty();
        }
        return Optional.of(watch(
                Text.of("delivery.outlook.frozen." + what, project.status().name(), told.getFirst(), needed),
                needed,
                project.status().reports().reversed().stream()
                        .limit(needed)
                        .map(Recorded::source)
                        .map(source ->
                                Explanation.of("delivery.outlook.frozen.one").from(source))
                        .toList()));
    }

    private Finding watch(Text says, int count, List<Explanation> because) {
        Figure figure =
                Figure.known(Amount.count(count), new Explanation(says, null, List.of(), List.of()).because(because));
        return new Finding(Band.WATCH, says, figure, Reading.FULL, asOf);
    }

    private boolean isOverdue(Milestone milestone) {
        return milestone.actualOn() == null && said(milestone).isBefore(asOf);
    }

    private static LocalDate said(Milestone milestone) {
        return Objects.requireNonNullElse(milestone.forecastOn(), milestone.baselineOn());
    }

    /** SPI(t) = ES / AT. */
    private static Stream<BigDecimal> pace(Situation now) {
        return rounded(now.earnedSchedule() / now.elapsed());
    }

    /** CPI = EV / AC. */
    private static Stream<BigDecimal> efficiency(Situation now) {
        return rounded(now.earned() / now.spent());
    }

    private static Stream<BigDecimal> rounded(double index) {
        return Double.isFinite(index)
                ? Stream.of(BigDecimal.valueOf(index).setScale(DECIMALS, RoundingMode.HALF_EVEN))
                : Stream.empty();
    }
}
