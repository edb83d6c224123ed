package entente.governance.decision;

import entente.kernel.Percent;
import java.math.BigDecimal;

/** What counts as a probability: from 0 to 100 percent. */
public final class Probability {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Probability() {}

    public static boolean isOne(Percent percent) {
        return percent.points().signum() >= 0 && percent.points().compareTo(HUNDRED) <= 0;
    }
}
