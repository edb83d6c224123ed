package entente.delivery;

import static entente.delivery.Formula.amount;
import static entente.delivery.Formula.ratio;

import entente.delivery.PlannedValue.Point;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far along its own plan a project has come, in time: when should what is earned by now have been earned? Formulae of Lipke,
 * Schedule is Different (2003), and Lipke and Henderson, Earned Schedule Training (2006); the pace with cost in it from Vandevoorde
 * and Vanhoucke, A comparison of different project duration forecasting methods using earned value metrics (2006).
 *
 * <p>All times are in the unit of the plan, from the start. A time that is not known makes every figure that needs it Unknown, for
 * its own reason.
 *
 * @param plan PV over time; the point (PD, BAC) is added where the plan stops before it
 * @param budget BAC, budget at completion
 * @param earned EV, the planned value of the work done by now
 * @param elapsed AT, actual time since the start; may be a fraction of a period
 * @param duration PD, planned duration
 */
public record EarnedSchedule(PlannedValue plan, Figure budget, Figure earned, Figure elapsed, Figure duration) {
    public EarnedSchedule {
        Formula.refuseNegative("earned", earned);
    }

    /** From a plan by periods and the amounts of an earned value. */
    public static EarnedSchedule of(
            PlannedValue.ByPeriod plan, EarnedValue value, BigDecimal elapsed, BigDecimal duration) {
        return new EarnedSchedule(
                plan, value.budget(), value.earned(), time("at", elapsed, plan), time("pd", duration, plan));
    }

    /** From a plan by days: as it stands on the evening of {@code asOf}, to have ended on the evening of {@code plannedEndOn}. */
    public static EarnedSchedule of(
            PlannedValue.Dated plan, EarnedValue value, LocalDate asOf, LocalDate plannedEndOn) {
        return new EarnedSchedule(
                plan,
                value.budget(),
                value.earned(),
                time("at", plan.elapsed(asOf), plan),
                time("pd", plan.elapsed(plannedEndOn), plan));
    }

    /**
     * ES = C + I, 0 to PD: C is the last point of the plan with PV_C at most EV (of a flat stretch its end), I = (EV - PV_C) / (PV_C+1 -
     * PV_C) of the time to the next point; PD once EV reaches BAC. Unknown without a budget, a duration or a plan, and where the plan
     * contradicts itself.
     */
    public Figure earnedSchedule() {
        return Formula.in(plan.unit(), "delivery.ev.es").yields(List.of(earned, budget, duration), (in, because) -> {
            Curve curve = new Curve(plan.points(), in.get(1), in.get(2));
            return curve.flaw()
                    .<Figure>map(flaw -> new Figure.Unknown(flaw, because.from(plan.sources())))
                    .orElseGet(() -> found(curve, in.getFirst(), because));
        });
    }

    /** The day on which the plan would have had what is earned by now; empty where it has no days or the figure is Unknown. */
    public Optional<LocalDate> earnedOn() {
        return plan instanceof PlannedValue.Dated dated
                ? earnedSchedule().known().map(dated::dayOf)
                : Optional.empty();
    }

    /** SV(t) = ES - AT, in time; negative when late. */
    public Figure scheduleVariance() {
        return amount("delivery.ev.svt").difference(earnedSchedule(), elapsed);
    }

    /** SPI(t) = ES / AT, a ratio from 0; below 1 is late, and stays so to the end. Unknown before any time has passed. */
    public Figure schedulePerformanceIndex() {
        return ratio("delivery.ev.spit").quotient(earnedSchedule(), elapsed, "delivery.ev.unknown.notime");
    }

    /**
     * SCI(t) = SPI(t) x CPI, a ratio from 0. Unknown where either is.
     *
     * @param costPerformanceIndex CPI of the same project on the same day
     */
    public Figure scheduleCostIndex(Figure costPerformanceIndex) {
        return ratio("delivery.ev.scit").product(schedulePerformanceIndex(), costPerformanceIndex);
    }

    /** IEAC(t) with PF = 1, AT + (PD - ES), in time: the rest goes as planned. */
    public Figure durationAtPlannedPace() {
        return amount("delivery.ev.ieact.planned").sum(elapsed, remaining());
    }

    /** IEAC(t) with PF = SPI(t), AT + (PD - ES) / SPI(t) = PD / SPI(t), in time: the rest goes as the work so far. Unknown while nothing is earned. */
    public Figure durationAtPresentPace() {
        return durationAt("delivery.ev.ieact.present", schedulePerformanceIndex());
    }

    /** IEAC(t) with PF = SCI(t), AT + (PD - ES) / SCI(t), in time: money short is time lost. Unknown while nothing is earned or spent. */
    public Figure durationAtCostAndSchedulePace(Figure costPerformanceIndex) {
        return durationAt("delivery.ev.ieact.combined", scheduleCostIndex(costPerformanceIndex));
    }

    /** TSPI = (PD - ES) / (PD - AT), a ratio: the SPI(t) needed from now on to end as planned. Unknown once the planned time is over. */
    public Figure toCompletePerformanceIndex() {
        return toComplete("delivery.ev.tspi.pd", duration);
    }

    /**
     * TSPI = (PD - ES) / (ED - AT), a ratio: the SPI(t) needed from now on to end by another day. Unknown once that is over.
     *
     * @param estimated ED, the duration now aimed at, in the plan's unit
     */
    public Figure toCompletePerformanceIndex(Figure estimated) {
        return toComplete("delivery.ev.tspi.ed", estimated);
    }

    private Figure found(Curve curve, BigDecimal value, Explanation because) {
        Point before = curve.before(value);
        List<Explanation> steps = new ArrayList<>();
        steps.add(Explanation.of("delivery.ev.es.whole", before.value()).is(new Amount(before.elapsed(), plan.unit())));
        steps.add(Explanation.of("delivery.ev.es.part").is(new Amount(curve.beyond(before, value), Unit.RATIO)));
        BigDecimal time = curve.timeOf(value);
        if (plan instanceof PlannedValue.Dated dated) {
            steps.add(Explanation.of("delivery.ev.es.day", dated.dayOf(time)));
        }
        return Figure.known(time, plan.unit(), because.because(steps).from(plan.sources()));
    }

    private Figure remaining() {
        return amount("delivery.ev.remainingtime").difference(duration, earnedSchedule());
    }

    private Figure durationAt(String says, Figure pace) {
        return amount(says)
                .sum(
                        elapsed,
                        amount("delivery.ev.resttime")
                                .quotient(remaining(), pace, "delivery.ev.unknown.nothingearned"));
    }

    private Figure toComplete(String says, Figure aim) {
        Figure left = amount("delivery.ev.timeleft").difference(aim, elapsed);
        return ratio(says).quotient(remaining(), left, "delivery.ev.unknown.timeover");
    }

    private static Figure time(String key, BigDecimal time, PlannedValue plan) {
        return Figure.known(time, plan.unit(), Explanation.of("delivery.ev." + key));
    }
}
