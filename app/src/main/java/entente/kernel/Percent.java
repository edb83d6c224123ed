package entente.kernel;

import java.math.BigDecimal;
import java.math.MathContext;

/** A share in points: 12.5 is written 12.5 and means one eighth. Negative and above 100 are allowed; a kind that forbids them says so. */
public record Percent(BigDecimal points) implements Comparable<Percent> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percent {
        points = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
        if (points.scale() < 0) {
            points = points.setScale(0);
        }
    }

    public static Percent of(String points) {
        return new Percent(new BigDecimal(points));
    }

    public static Percent of(long points) {
        return new Percent(BigDecimal.valueOf(points));
    }

    /** The same share as a fraction of one. */
    public BigDecimal fraction() {
        return points.divide(HUNDRED, MathContext.DECIMAL64);
    }

    @Override
    public int compareTo(Percent other) {
        return points.compareTo(other.points);
    }
}
