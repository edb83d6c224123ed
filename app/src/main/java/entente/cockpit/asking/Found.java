package entente.cockpit.asking;

import entente.assessment.scoring.Change;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How one side found one thing, from 0 to 100.
 *
 * @param margin half the width of the 95 % confidence interval; absent where only one spoke
 * @param before the same in the campaign before, where that asked in the same words
 */
public record Found(BigDecimal value, @Nullable BigDecimal margin, Optional<Found> before) {

    static Optional<Found> of(@Nullable BigDecimal value, @Nullable BigDecimal margin, Optional<Found> before) {
        return Optional.ofNullable(value).map(known -> new Found(known, margin, before));
    }

    /** What became of it since; unknown where it was not asked so before. */
    public Change change() {
        return before.map(earlier -> Change.between(
                        earlier.value.doubleValue(), earlier.marginOf(), value.doubleValue(), marginOf()))
                .orElse(Change.UNKNOWN);
    }

    private OptionalDouble marginOf() {
        return margin == null ? OptionalDouble.empty() : OptionalDouble.of(margin.doubleValue());
    }

    /** As a reader sees it: nobody's opinion is known to a tenth of a point. */
    public BigDecimal shown() {
        return value.setScale(0, RoundingMode.HALF_EVEN);
    }

    public BigDecimal low() {
        BigDecimal give = margin == null ? BigDecimal.ZERO : margin;
        return value.subtract(give).max(BigDecimal.ZERO).setScale(0, RoundingMode.HALF_EVEN);
    }

    public BigDecimal high() {
        BigDecimal take = margin == null ? BigDecimal.ZERO : margin;
        return value.add(take).min(BigDecimal.valueOf(100)).setScale(0, RoundingMode.HALF_EVEN);
    }
}
