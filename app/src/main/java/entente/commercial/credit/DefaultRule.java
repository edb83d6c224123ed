package entente.commercial.credit;

import entente.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * When a missed level becomes a default, and when defaults become a continuous failure.
 *
 * @param misses so many months below the expected level, with the minimum met, make a default; 4 in a published exhibit
 *     (lawinsider.com/dictionary/minimum-service-level)
 * @param running so many defaults in a row are a continuous failure, where the contract says so
 * @param often so many defaults in the window are one too, where it says so
 */
public record DefaultRule(
        int misses, @Nullable Integer running, @Nullable Integer often) {
    /** Months over which misses and defaults are counted, the present one included. */
    public static final int WINDOW = 12;

    public static final DefaultRule USUAL = new DefaultRule(4, null, null);

    public DefaultRule {
        Refused.unless(misses >= 1 && misses <= WINDOW, "misses", "commercial.credit.refused.months", misses);
        Refused.unless(within(running), "running", "commercial.credit.refused.months", String.valueOf(running));
        Refused.unless(within(often), "often", "commercial.credit.refused.months", String.valueOf(often));
    }

    boolean isContinuous(int inARow, int inWindow) {
        return (running != null && inARow >= running) || (often != null && inWindow >= often);
    }

    private static boolean within(@Nullable Integer months) {
        return months == null || (months >= 1 && months <= WINDOW);
    }
}
