package entente.delivery;

import static entente.delivery.Formula.amount;

import entente.kernel.Figure;

/**
 * How long a project will take by the older methods that know only the plan's value of today: the planned value method of Anbari,
 * Earned Value Project Management Method and Extensions (2003), and the earned duration of Jacob, Forecasting Project Schedule
 * Completion with Earned Value Metrics (2003), both as Vandevoorde and Vanhoucke (2006) compare them.
 *
 * <p>For comparison with {@link EarnedSchedule}: SPI returns to 1 at the end of a late project, and these forecasts with it.
 *
 * @param value the amounts
 * @param elapsed AD (AT), actual time since the start
 * @param duration PD, planned duration in the same unit
 */
public record EarnedDuration(EarnedValue value, Figure elapsed, Figure duration) {
    private static final String NOTHING_EARNED = "delivery.ev.unknown.nothingearned";

    /** ED = AD x SPI, in time. Unknown while nothing is planned. */
    public Figure earnedDuration() {
        return amount("delivery.ev.ed").product(elapsed, value.schedulePerformanceIndex());
    }

    /** PD / SPI, in time: the planned value method when the rest goes as the work so far. Unknown while nothing is planned or earned. */
    public Figure plannedValueAtPresentPace() {
        return amount("delivery.ev.pv2").quotient(duration, value.schedulePerformanceIndex(), NOTHING_EARNED);
    }

    /** PD / SCI, in time: the planned value method with cost in the pace. Unknown while nothing is planned, spent or earned. */
    public Figure plannedValueAtCostAndSchedulePace() {
        return amount("delivery.ev.pv3").quotient(duration, value.scheduleCostIndex(), NOTHING_EARNED);
    }

    /** AD + (PD - ED), in time: the rest goes as planned. Unknown while nothing is planned. */
    public Figure durationAtPlannedPace() {
        return amount("delivery.ev.ed.planned").sum(elapsed, remaining());
    }

    /** AD + (PD - ED) / SPI, in time. Unknown while nothing is planned or earned. */
    public Figure durationAtPresentPace() {
        return durationAt("delivery.ev.ed.present", value.schedulePerformanceIndex());
    }

    /** AD + (PD - ED) / SCI, in time. Unknown while nothing is planned, spent or earned. */
    public Figure durationAtCostAndSchedulePace() {
        return durationAt("delivery.ev.ed.combined", value.scheduleCostIndex());
    }

    private Figure remaining() {
        return amount("delivery.ev.remainingduration").difference(duration, earnedDuration());
    }

    private Figure durationAt(String says, Figure pace) {
        return amount(says).sum(elapsed, amount("delivery.ev.resttime").quotient(remaining(), pace, NOTHING_EARNED));
    }
}
