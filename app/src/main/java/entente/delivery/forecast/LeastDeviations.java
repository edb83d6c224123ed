package entente.delivery.forecast;

import java.util.function.IntPredicate;

/**
 * The straight line through weighted points whose absolute deviations sum to the least, so that one ruined project bends it little.
 *
 * <p>Found by weighted least squares made anew ten times, which comes within a few percent of the least (Schlossmacher, An Iterative
 * Technique for Absolute Deviations Curve Fitting, Journal of the American Statistical Association 68, 1973).
 */
final class LeastDeviations {
    private static final int ROUNDS = 10;
    private static final double NEARLY_ON_IT = 1e-4;

    private double height;
    private double slope;

    private LeastDeviations(double median) {
        this.height = median;
    }

    /**
     * Its slope; 0 where all points lie above one another.
     *
     * @param places which points there are, in the order of their y
     */
    static double slope(int[] places, IntPredicate chosen, double[] x, double[] y, double[] weights) {
        Weighted known = Weighted.inOrder(places, chosen, y, weights);
        if (known.isEmpty()) {
            return 0;
        }
        LeastDeviations line = new LeastDeviations(known.median());
        for (int round = 0; round < ROUNDS; round++) {
            line.round(places, chosen, x, y, weights);
        }
        return line.slope;
    }

    private void round(int[] places, IntPredicate chosen, double[] x, double[] y, double[] weights) {
        double all = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXX = 0;
        double sumXY = 0;
        for (int i : places) {
            if (chosen.test(i)) {
                double weight = weights[i] / Math.max(Math.abs(y[i] - height - slope * x[i]), NEARLY_ON_IT);
                all += weight;
                sumX += weight * x[i];
                sumY += weight * y[i];
                sumXX += weight * x[i] * x[i];
                sumXY += weight * x[i] * y[i];
            }
        }
        double wide = sumXX / all - sumX / all * (sumX / all);
        slope = wide > NEARLY_ON_IT * NEARLY_ON_IT ? (sumXY / all - sumX / all * (sumY / all)) / wide : 0;
        height = sumY / all - slope * sumX / all;
    }
}
