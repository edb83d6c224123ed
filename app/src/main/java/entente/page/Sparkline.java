package entente.page;

import entente.kernel.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word-sized line of what a number did.
 *
 * @param says what a reader who does not see the line is told
 * @param limit a level to compare with, drawn as a hairline; null for none
 */
public record Sparkline(
        Text says, List<BigDecimal> values, @Nullable BigDecimal limit) {
    static final int WIDTH = 152;
    static final int HEIGHT = 32;
    private static final int EDGE = 4;

    public Sparkline {
        values = List.copyOf(values);
    }

    /** Corners of the line in the drawing, y growing downwards as SVG has it; empty where there is nothing to draw. */
    public String points() {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            points.add(x(i) + "," + y(values.get(i)));
        }
        return String.join(" ", points);
    }

    public boolean drawn() {
        return !values.isEmpty();
    }

    public String lastX() {
        return x(values.size() - 1);
    }

    public String lastY() {
        return y(values.getLast());
    }

    public String limitY() {
        return limit == null ? "" : y(limit);
    }

    /** A single value stands at the right, where "now" is. */
    private String x(int index) {
        int room = WIDTH - 2 * EDGE;
        BigDecimal across = values.size() == 1
                ? BigDecimal.valueOf(room)
                : BigDecimal.valueOf((long) room * index)
                        .divide(BigDecimal.valueOf(values.size() - 1L), 1, RoundingMode.HALF_UP);
        return across.add(BigDecimal.valueOf(EDGE)).stripTrailingZeros().toPlainString();
    }

    private String y(BigDecimal value) {
        BigDecimal span = highest().subtract(lowest());
        BigDecimal up = span.signum() == 0
                ? new BigDecimal("0.5")
                : value.subtract(lowest()).divide(span, MathContext.DECIMAL64);
        return BigDecimal.valueOf(HEIGHT - EDGE)
                .subtract(up.multiply(BigDecimal.valueOf(HEIGHT - 2L * EDGE)))
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private BigDecimal lowest() {
        BigDecimal least = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        return limit == null ? least : least.min(limit);
    }

    private BigDecimal highest() {
        BigDecimal most = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        return limit == null ? most : most.max(limit);
    }
}
