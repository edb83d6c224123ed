package entente.commercial.credit;

import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Refused;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One level that carries a credit.
 *
 * @param level its code
 * @param category of the pool, for POOL; bonuses are set against credits of the same category alone
 * @param share within the category for POOL, the weighting factor for WEIGHTING
 * @param points for a default by missing what is expected, for POINTS
 * @param pointsBelowFloor for a default by missing the minimum; the same as {@code points} where left out
 * @param table the name of its steps, for POINTS and GRADUATED
 * @param amount for each event, for FIXED; a day, for DAMAGES
 * @param cap the most that the level may cost in a month; for DAMAGES in all
 * @param bonus of the amount at risk, owed to the provider for a month at the target
 */
public record Covered(
        String level,
        RegimeSort regime,
        @Nullable String category,
        @Nullable Percent share,
        @Nullable BigDecimal points,
        @Nullable BigDecimal pointsBelowFloor,
        @Nullable String table,
        @Nullable Money amount,
        @Nullable Money cap,
        @Nullable Percent bonus) {
    public Covered {
        Refused.unless(!level.isBlank(), "level", "commercial.refused.blank");
    }

    /** The shapes a regime can have; the columns say which columns each needs. */
    public enum RegimeSort {
        POOL,
        WEIGHTING,
        POINTS,
        GRADUATED,
        FIXED,
        DAMAGES
    }
}
