package entente.team.growth;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Whether two values go together over arrangements, from -1 (one up, the other down) over 0 to 1: Spearman's rank correlation, ties sharing
 * their mean rank. Unknown below eight pairs, and where one of the two is the same everywhere; it never says that one comes of the other
 * (000-QA, 001-23).
 */
public record GoTogether(List<Pair> pairs) {
    /** Fewer say nothing (000-QA). */
    public static final int LEAST = 8;

    /** What one arrangement has of both. */
    public record Pair(BigDecimal one, BigDecimal other) {}

    public GoTogether {
        pairs = List.copyOf(pairs);
    }

    public Figure figure() {
        if (pairs.size() < LEAST) {
            return Figure.unknown(Text.of("team.together.few", pairs.size(), LEAST));
        }
        double[] one =
                ranks(pairs.stream().mapToDouble(pair -> pair.one.doubleValue()).toArray());
        double[] other = ranks(
                pairs.stream().mapToDouble(pair -> pair.other.doubleValue()).toArray());
        double spread = Math.sqrt(product(one, one) * product(other, other));
        return spread == 0
                ? Figure.unknown(Text.of("team.together.same"))
                : Figure.known(
                        BigDecimal.valueOf(product(one, other) / spread),
                        Unit.RATIO,
                        Explanation.of("team.together.of", pairs.size()));
    }

    /** Ranks from 1, equal values sharing the mean of theirs. */
    private static double[] ranks(double... values) {
        return DoubleStream.of(values)
                .map(value -> {
                    long below = DoubleStream.of(values)
                            .filter(other -> other < value)
                            .count();
                    long same = DoubleStream.of(values)
                            .filter(other -> other == value)
                            .count();
                    return below + (same + 1) / 2.0;
                })
                .toArray();
    }

    /** The sum of products of what each is away from the mean rank. */
    private static double product(double[] one, double[] other) {
        double mean = (one.length + 1) / 2.0;
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - mean) * (other[i] - mean);
        }
        return sum;
    }
}
