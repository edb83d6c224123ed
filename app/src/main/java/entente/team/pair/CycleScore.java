package entente.team.pair;

import entente.assessment.ResultSnapshot;
import entente.kernel.Explanation;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;

/** What both teams together said in one cycle, both weighing the same. */
final class CycleScore {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private CycleScore() {}

    /** 0 to 100; empty where either was too few. */
    static Optional<BigDecimal> both(ResultSnapshot cycle) {
        BigDecimal client = cycle.clientIndex();
        BigDecimal provider = cycle.providerIndex();
        return client == null || provider == null
                ? Optional.empty()
                : Optional.of(client.add(provider).divide(TWO, MathContext.DECIMAL64));
    }

    /** Half the width of its 95 % confidence interval in points, the teams having been asked apart; empty where one was not recorded. */
    static OptionalDouble margin(ResultSnapshot cycle) {
        BigDecimal client = cycle.clientMargin();
        BigDecimal provider = cycle.providerMargin();
        return client == null || provider == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.hypot(client.doubleValue(), provider.doubleValue()) / TWO.doubleValue());
    }

    /** When and by what the teams were asked. */
    static Explanation asked(Recorded<ResultSnapshot> cycle) {
        return Explanation.of(
                        "team.index.cycle", cycle.fact().title(), cycle.fact().closedOn())
                .from(cycle.source());
    }
}
