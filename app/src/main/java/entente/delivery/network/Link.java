package entente.delivery.network;

import java.math.BigDecimal;

/**
 * What one activity must wait for in another.
 *
 * @param lag how many days lie between at least; below 0 for a lead
 */
public record Link(String before, String after, Kind kind, BigDecimal lag) {
    /** Which end of the one waits for which end of the other. */
    public enum Kind {
        /** Starts when the other has finished. */
        FINISH_TO_START,
        /** Starts when the other has started. */
        START_TO_START,
        /** Finishes when the other has finished. */
        FINISH_TO_FINISH,
        /** Finishes when the other has started. */
        START_TO_FINISH
    }

    /** The usual one, without a lag. */
    public static Link finishToStart(String before, String after) {
        return new Link(before, after, Kind.FINISH_TO_START, BigDecimal.ZERO);
    }

    /** How long after the start of the one the other can start at the soonest. */
    BigDecimal between(BigDecimal daysBefore, BigDecimal daysAfter) {
        return switch (kind) {
            case FINISH_TO_START -> lag.add(daysBefore);
            case START_TO_START -> lag;
            case FINISH_TO_FINISH -> lag.add(daysBefore).subtract(daysAfter);
            case START_TO_FINISH -> lag.subtract(daysAfter);
        };
    }
}
