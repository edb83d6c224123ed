package entente.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the bars of a chart begin and end on a line of a given width.
 *
 * @param least the lowest value, at most zero
 * @param most the highest value, at least zero
 */
public record BarScale(BigDecimal least, BigDecimal most) {
    /** Units of the drawing from its left to its right end. */
    public static final int WIDTH = 256;

    public static BarScale of(Part.Chart chart) {
        BarScale scale = new BarScale(BigDecimal.ZERO, BigDecimal.ZERO);
        for (Part.Group group : chart.groups()) {
            for (Part.Bar bar : group.bars()) {
                BigDecimal value = Objects.requireNonNullElse(bar.value(), BigDecimal.ZERO);
                scale = new BarScale(scale.least.min(value), scale.most.max(value));
            }
        }
        return scale;
    }

    /** Where the line lies from which the bars go. */
    public BigDecimal zero() {
        return at(BigDecimal.ZERO);
    }

    /** Where a bar begins, at its left. */
    public BigDecimal from(@Nullable BigDecimal value) {
        return value == null ? zero() : zero().min(at(value));
    }

    /** How long a bar is; nothing where its value is not known. */
    public BigDecimal length(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : at(value).subtract(zero()).abs();
    }

    private BigDecimal at(BigDecimal value) {
        BigDecimal range = most.subtract(least);
        return range.signum() == 0
                ? BigDecimal.ZERO
                : value.subtract(least)
                        .multiply(BigDecimal.valueOf(WIDTH))
                        .divide(range, MathContext.DECIMAL64)
                        .setScale(1, RoundingMode.HALF_UP);
    }
}
