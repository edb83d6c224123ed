package entente.delivery;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Refused;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** How far milestones slip from their baselines, as a share of the time they were given: the reading of 000-A1 where no progress is reported. */
public record MilestoneSlip(List<Due> milestones, WorkingCalendar calendar) {
    /**
     * A milestone that was promised.
     *
     * @param code what people call it
     * @param startOn since when time was given for it, usually the project's start; not after the baseline
     * @param baselineOn the day first agreed
     * @param expectedOn the day it was reached, or else is now forecast
     * @param weight how much it counts against the others, 0 or more; 1 where nothing is agreed
     * @param sources the entries it was read from
     */
    public record Due(
            String code,
            LocalDate startOn,
            LocalDate baselineOn,
            LocalDate expectedOn,
            BigDecimal weight,
            List<Source> sources) {
        public Due {
            Refused.unless(weight.signum() >= 0, "weight", "delivery.ev.refused.negative", weight);
            sources = List.copyOf(sources);
        }
    }

    public MilestoneSlip {
        milestones = List.copyOf(milestones);
    }

    /**
     * Sum of w x max(0, expected - baseline) over sum of w x (baseline - start), in percent from 0, days being working days; a milestone
     * that comes early makes up for none that comes late. Unknown without milestones, where a baseline lies before its start, and where
     * the baselines leave no time.
     */
    public Figure slip() {
        Optional<Due> reversed = milestones.stream()
                .filter(due -> due.baselineOn().isBefore(due.startOn()))
                .findFirst();
        if (reversed.isPresent()) {
            Due due = reversed.get();
            return Figure.unknown(
                    Text.of("delivery.ev.unknown.beforestart", due.code(), due.baselineOn(), due.startOn()),
                    List.of(explained(due)));
        }
        Figure late = Figure.known(
                weighted(this::late),
                Unit.WORKING_DAYS,
                Explanation.of("delivery.ev.slip.late")
                        .because(milestones.stream().map(this::explained).toList()));
        Figure given = Figure.known(
                weighted(due -> calendar.between(due.startOn(), due.baselineOn())),
                Unit.WORKING_DAYS,
                Explanation.of("delivery.ev.slip.given"));
        return Formula.in(Unit.PERCENT, "delivery.ev.slip").percentage(late, given, "delivery.ev.unknown.nomilestones");
    }

    private long late(Due due) {
        return Math.max(0, calendar.between(due.baselineOn(), due.expectedOn()));
    }

    private BigDecimal weighted(ToLongFunction<Due> days) {
        return milestones.stream()
                .map(due -> due.weight().multiply(BigDecimal.valueOf(days.applyAsLong(due))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Explanation explained(Due due) {
        return Explanation.of("delivery.ev.slip.due", due.code(), due.baselineOn(), due.expectedOn(), due.weight())
                .is(Amount.workingDays(late(due)))
                .from(due.sources());
    }
}
