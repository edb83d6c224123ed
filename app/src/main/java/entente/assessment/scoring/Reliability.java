package entente.assessment.scoring;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Whether the items of a dimension measure one thing: for the coach, never a judgement on people. */
public final class Reliability {
    private static final int TWO = 2;

    private Reliability() {}

    /**
     * Cronbach's alpha, at most 1: k / (k - 1) x (1 - sum of variances / sum of all covariances), of the pairs that answered both items
     * (Cronbach, Psychometrika 1951; pairwise as R's psych::alpha has it). Unknown below two items, or where nothing varies.
     */
    public static OptionalDouble alpha(Answers answers) {
        int items = answers.questions().size();
        if (items < TWO) {
            return OptionalDouble.empty();
        }
        double[][] columns = IntStream.range(0, items).mapToObj(answers::column).toArray(double[][]::new);
        double trace = 0;
        double all = 0;
        for (int i = 0; i < items; i++) {
            for (int j = 0; j < items; j++) {
                double covariance = covariance(columns[i], columns[j]);
                all += covariance;
                trace += i == j ? covariance : 0;
            }
        }
        return Double.isNaN(all) || all <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(items / (items - 1.0) * (1 - trace / all));
    }

    /** Of those who said something to both, by n - 1; not a number below two such people. */
    private static double covariance(double[] one, double[] other) {
        int[] both = IntStream.range(0, one.length)
                .filter(person -> !Double.isNaN(one[person]) && !Double.isNaN(other[person]))
                .toArray();
        if (both.length < TWO) {
            return Double.NaN;
        }
        double meanOne = IntStream.of(both).mapToDouble(person -> one[person]).sum() / both.length;
        double meanOther =
                IntStream.of(both).mapToDouble(person -> other[person]).sum() / both.length;
        return IntStream.of(both)
                        .mapToDouble(person -> (one[person] - meanOne) * (other[person] - meanOther))
                        .sum()
                / (both.length - 1);
    }
}
