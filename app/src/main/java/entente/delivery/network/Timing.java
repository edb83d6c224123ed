package entente.delivery.network;

import java.math.BigDecimal;

/**
 * When an activity can and when it must happen, in days from the start of the whole.
 *
 * @param earliestStart when it can start at the soonest
 * @param latestStart when it must start if the whole is not to end later
 * @param freeFloat by how many days it may slip before anything else moves
 */
public record Timing(Activity activity, BigDecimal earliestStart, BigDecimal latestStart, BigDecimal freeFloat) {
    public BigDecimal earliestFinish() {
        return earliestStart.add(activity.days());
    }

    public BigDecimal latestFinish() {
        return latestStart.add(activity.days());
    }

    /** By how many days it may slip before the whole ends later. */
    public BigDecimal totalFloat() {
        return latestStart.subtract(earliestStart);
    }

    /** Whether the whole ends later as soon as this slips. */
    public boolean isCritical() {
        return totalFloat().signum() == 0;
    }
}
