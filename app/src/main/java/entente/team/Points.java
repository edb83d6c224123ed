package entente.team;

import entente.kernel.Refused;
import java.math.BigDecimal;

/** Means of points from 1 to 5 that at least five people gave. */
final class Points {
    static final int FEWEST = 5;
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private Points() {}

    static void check(String component, BigDecimal points) {
        Refused.unless(
                points.compareTo(BigDecimal.ONE) >= 0 && points.compareTo(FIVE) <= 0,
                component,
                "team.refused.points",
                points);
    }
}
