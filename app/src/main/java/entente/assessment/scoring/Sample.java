package entente.assessment.scoring;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * What several people said, as one number and how sure it is.
 *
 * @param n how many said something
 * @param mean in the unit of the values
 * @param deviation the standard deviation of a sample (n - 1); not a number where only one spoke
 */
public record Sample(int n, double mean, double deviation) {
    /** Of the values that are numbers; "cannot say" is none and leaves the mean. At least one has to be there. */
    static Sample of(double[] values) {
        double[] said =
                DoubleStream.of(values).filter(value -> !Double.isNaN(value)).toArray();
        if (said.length == 0) {
            throw new IllegalArgumentException("nobody said anything");
        }
        double mean = DoubleStream.of(said).sum() / said.length;
        double squares = DoubleStream.of(said)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return new Sample(said.length, mean, said.length == 1 ? Double.NaN : Math.sqrt(squares / (said.length - 1)));
    }

    /**
     * Half the width of the 95 % confidence interval of the mean, t(0.975, n - 1) x SD / root of n (Student, The Probable Error of a Mean,
     * Biometrika 1908). Unknown where only one spoke.
     */
    public OptionalDouble margin() {
        return n == 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(StudentsT.ofNinetyFivePercent(n - 1) * deviation / Math.sqrt(n));
    }
}
