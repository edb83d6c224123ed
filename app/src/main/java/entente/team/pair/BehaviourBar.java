package entente.team.pair;

import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One behaviour of the pair as both teams find it, each from 0 to 100 (003-35). Where the words of the day knew one number only, that number is
 * the one bar.
 *
 * @param name empty for the pair as a whole
 */
public record BehaviourBar(String code, String name, BigDecimal client, BigDecimal provider) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Of one closed campaign; none where one of the teams was too few. */
    public static List<BehaviourBar> of(ResultSnapshot cycle) {
        return cycle.dimensions().size() > 1
                ? cycle.dimensions().stream().flatMap(one -> bar(one).stream()).toList()
                : bar("", "", cycle.clientIndex(), cycle.providerIndex()).stream()
                        .toList();
    }

    private static Optional<BehaviourBar> bar(DimensionResult one) {
        return bar(one.code(), one.name(), one.client(), one.provider());
    }

    private static Optional<BehaviourBar> bar(
            String code, String name, @Nullable BigDecimal client, @Nullable BigDecimal provider) {
        return client == null || provider == null
                ? Optional.empty()
                : Optional.of(new BehaviourBar(code, name, client, provider));
    }

    /** Both teams, weighing the same. */
    public BigDecimal both() {
        return client.add(provider).divide(TWO, MathContext.DECIMAL64);
    }

    public BigDecimal gap() {
        return client.subtract(provider).abs();
    }

    public boolean isWhole() {
        return code.isEmpty();
    }
}
