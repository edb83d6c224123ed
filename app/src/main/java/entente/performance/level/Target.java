package entente.performance.level;

import entente.kernel.Refused;
import entente.performance.clock.Lasting;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is promised for the cases of one priority.
 *
 * @param priority the word in the events
 * @param within business microseconds
 * @param expected percent of the cases; the level's own where left out
 * @param minimum percent of the cases; the level's own where left out
 */
public record Target(
        String priority,
        long within,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal minimum) {
    public Target {
        Refused.unless(0 < within && within <= Lasting.LONGEST, "within", "performance.level.within", priority);
    }
}
