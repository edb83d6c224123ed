package entente.assessment.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How far people of the same group agree, and whether groups differ: for the coach.
 *
 * @param between the mean square between groups
 * @param within the mean square within groups
 * @param size the size of a group; of unequal groups (N - sum of squares / N) / (G - 1)
 */
public record Agreement(double between, double within, double size) {
    private static final int TWO = 2;
    private static final double TWELVE = 12;

    /** By one-way analysis of variance. Empty below two groups, or where no group has a second member. */
    public static Optional<Agreement> of(List<double[]> groups) {
        int people = groups.stream().mapToInt(group -> group.length).sum();
        if (groups.size() < TWO || people <= groups.size()) {
            return Optional.empty();
        }
        double grand = groups.stream().flatMapToDouble(DoubleStream::of).sum() / people;
        double between = 0;
        double within = 0;
        double squares = 0;
        for (double[] group : groups) {
            double mean = DoubleStream.of(group).sum() / group.length;
            between += group.length * (mean - grand) * (mean - grand);
            within += DoubleStream.of(group).map(x -> (x - mean) * (x - mean)).sum();
            squares += (double) group.length * group.length;
        }
        return Optional.of(new Agreement(
                between / (groups.size() - 1),
                within / (people - groups.size()),
                (people - squares / people) / (groups.size() - 1)));
    }

    /** ICC(1), -1 to 1: how far one person's answer tells of the group's (Shrout and Fleiss, Psychological Bulletin 1979, case 1). Unknown where nothing varies. */
    public OptionalDouble single() {
        return ratio(between - within, between + (size - 1) * within);
    }

    /** ICC(2), at most 1: how reliable a group's mean is (the same source, case 1 of k). Unknown where the groups do not differ at all. */
    public OptionalDouble mean() {
        return ratio(between - within, between);
    }

    /**
     * rwg, at most 1: 1 - variance / the variance of answers by chance, (A squared - 1) / 12 of A points (James, Demaree and Wolf, Journal of
     * Applied Psychology 1984). Below 0 people differ more than by chance.
     *
     * @param points what at least two people chose on the scale
     */
    public static OptionalDouble withinGroup(Scale scale, int[] points) {
        if (points.length < TWO) {
            return OptionalDouble.empty();
        }
        double choices = scale.highest() - scale.lowest() + 1;
        double chance = (choices * choices - 1) / TWELVE;
        double deviation =
                Sample.of(IntStream.of(points).asDoubleStream().toArray()).deviation();
        return OptionalDouble.of(1 - deviation * deviation / chance);
    }

    private static OptionalDouble ratio(double above, double below) {
        return below > 0 ? OptionalDouble.of(above / below) : OptionalDouble.empty();
    }
}
