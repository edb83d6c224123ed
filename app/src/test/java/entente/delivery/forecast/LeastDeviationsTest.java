package entente.delivery.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeastDeviationsTest {
    private static final double[] X = {0, 1, 2, 3, 4, 5};

    @Test
    void pointsOnALineGiveItsSlope() {
        assertThat(slope(X, new double[] {1, 0.5, 0, -0.5, -1, -1.5}, even(6))).isCloseTo(-0.5, within(1e-9));
    }

    @Test
    void oneRuinedProjectBendsItLittle() {
        assertThat(slope(X, new double[] {0, 1, 2, 3, 4, 50}, even(6))).isCloseTo(1, within(0.01));
    }

    @Test
    void pointsAboveOneAnotherHaveNoSlope() {
        assertThat(slope(new double[] {2, 2, 2}, new double[] {1, 5, 9}, even(3)))
                .isZero();
        assertThat(slope(new double[] {2}, new double[] {1}, even(1))).isZero();
        assertThat(slope(new double[0], new double[0], even(0))).isZero();
    }

    @Test
    void whatIsNotChosenSaysNothing() {
        double[] y = {0, 1, 2, -30, -40, -50};
        assertThat(LeastDeviations.slope(new int[] {5, 4, 3, 0, 1, 2}, i -> i < 3, X, y, even(6)))
                .isCloseTo(1, within(1e-9));
    }

    /** A line of least deviations runs through two of the points, so the best of all pairs is it. */
    @Test
    void itsDeviationsAreNearlyTheLeastThatAnyPairOfPointsGives() {
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            double[] x = random.doubles(15).toArray();
            double[] y = IntStream.range(0, 15)
                    .mapToDouble(i -> 2 * x[i] + 0.3 * random.nextGaussian())
                    .toArray();
            double[] weights = random.doubles(15, 0.1, 1).toArray();
            double least = Double.MAX_VALUE;
            for (int i = 0; i < 15; i++) {
                for (int j = 0; j < i; j++) {
                    least = Math.min(least, deviations((y[i] - y[j]) / (x[i] - x[j]), x, y, weights));
                }
            }
            assertThat(deviations(slope(x, y, weights), x, y, weights)).isBetween(least - 1e-9, 1.05 * least);
        }
    }

    private static double deviations(double slope, double[] x, double[] y, double[] weights) {
        double[] rest = IntStream.range(0, x.length)
                .mapToDouble(i -> y[i] - slope * x[i])
                .toArray();
        double height = Weighted.of(rest, weights).median();
        return IntStream.range(0, x.length)
                .mapToDouble(i -> weights[i] * Math.abs(rest[i] - height))
                .sum();
    }

    private static double slope(double[] x, double[] y, double[] weights) {
        int[] places = IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> y[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return LeastDeviations.slope(places, i -> true, x, y, weights);
    }

    private static double[] even(int size) {
        return IntStream.range(0, size).mapToDouble(i -> 1).toArray();
    }
}
