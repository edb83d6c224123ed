package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How the two who lead see their own way of working together, and how others see it, both as one mean of the two (000-E03). The system says it
 * once both leaders have let what was measured of them count; what was measured of either alone is kept nowhere.
 *
 * @param measuredOn the day of the later of the two measurements
 * @param self 0 to 100, the mean of how each sees itself
 * @param others 0 to 100, the mean of how both teams see each
 */
public record PairOwnView(Ref<LeadershipPair> pair, LocalDate measuredOn, BigDecimal self, BigDecimal others)
        implements Fact {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PairOwnView {
        check("self", self);
        check("others", others);
    }

    /** By how many points of 100 they see themselves better than others do; below 0 where worse. */
    public BigDecimal over() {
        return self.subtract(others);
    }

    private static void check(String component, BigDecimal points) {
        Refused.unless(
                points.signum() >= 0 && points.compareTo(HUNDRED) <= 0, component, "team.refused.hundred", points);
    }
}
