package entente.team.duty;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Percent;
import entente.kernel.Unit;
import entente.ledger.Recorded;
import entente.team.TouchPointReading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How much a touch point rubs (000-E12), our measure: the mean of three, each from 0 to 100. It does not work from day to day: 100; rework
 * over a fifth: 100, in between in proportion; a wait of five working days or more: 100, in between in proportion.
 */
final class Friction {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal MUCH_REWORK = BigDecimal.valueOf(20);
    private static final BigDecimal LONG_WAIT = BigDecimal.valueOf(5);

    private Friction() {}

    /** 0 to 100; a reading always says all three, so it is always known. */
    static Figure of(Recorded<TouchPointReading> read) {
        TouchPointReading said = read.fact();
        BigDecimal works = said.works() ? BigDecimal.ZERO : HUNDRED;
        BigDecimal rework = share(said.rework().points(), MUCH_REWORK);
        BigDecimal wait = share(said.waitDays(), LONG_WAIT);
        return Figure.known(
                works.add(rework).add(wait).divide(THREE, MathContext.DECIMAL64),
                Unit.COUNT,
                Explanation.of("team.friction.of", said.readOn())
                        .from(read.source())
                        .because(List.of(
                                Explanation.of(said.works() ? "team.friction.works" : "team.friction.broken"),
                                Explanation.of("team.friction.rework", said.rework(), new Percent(MUCH_REWORK)),
                                Explanation.of("team.friction.wait", said.waitDays(), LONG_WAIT))));
    }

    private static BigDecimal share(BigDecimal value, BigDecimal most) {
        return value.multiply(HUNDRED).divide(most, MathContext.DECIMAL64).min(HUNDRED);
    }
}
