package entente.delivery.forecast;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Values with weights, in the order of the values. */
final class Weighted {
    private final double[] values;
    /** The share of all weight up to the end of each value. */
    private final double[] ends;
    /** The share of all weight up to the middle of each value. */
    private final double[] middles;

    private Weighted(double[] values, double[] ends, double[] middles) {
        this.values = values;
        this.ends = ends;
        this.middles = middles;
    }

    /** Those with a weight above 0; what is not a number is left out. */
    static Weighted of(double[] values, double[] weights) {
        int[] known = IntStream.range(0, values.length)
                .filter(i -> weights[i] > 0 && !Double.isNaN(values[i]))
                .toArray();
        double[] sorted = Arrays.stream(known).mapToDouble(i -> values[i]).toArray();
        Arrays.sort(sorted);
        double[] aside = new double[sorted.length];
        int[] taken = new int[sorted.length];
        for (int i : known) {
            int first = first(sorted, values[i]);
            aside[first + taken[first]++] = weights[i];
        }
        return sorted(sorted, aside);
    }

    /** Those whose place is chosen, of places in the order of their values. */
    static Weighted inOrder(int[] places, IntPredicate chosen, double[] values, double[] weights) {
        int[] known =
                Arrays.stream(places).filter(chosen).filter(i -> weights[i] > 0).toArray();
        return sorted(
                Arrays.stream(known).mapToDouble(i -> values[i]).toArray(),
                Arrays.stream(known).mapToDouble(i -> weights[i]).toArray());
    }

    private static Weighted sorted(double[] values, double[] weights) {
        double total = Arrays.stream(weights).sum();
        double[] ends = new double[values.length];
        double[] middles = new double[values.length];
        double before = 0;
        for (int i = 0; i < values.length; i++) {
            double weight = weights[i] / total;
            middles[i] = before + weight / 2;
            before += weight;
            ends[i] = before;
        }
        return new Weighted(values, ends, middles);
    }

    /** The first place of a value that stands there; equal values keep the order they were told in. */
    private static int first(double[] sorted, double value) {
        int place = Arrays.binarySearch(sorted, value);
        while (place > 0 && Double.compare(sorted[place - 1], value) == 0) {
            place--;
        }
        return place;
    }

    boolean isEmpty() {
        return values.length == 0;
    }

    /** The value below which a share of the weight lies, on straight lines between the middles of the values. */
    double quantile(double share) {
        int found = Arrays.binarySearch(middles, share);
        int next = found >= 0 ? found : -found - 1;
        if (next == 0 || next == values.length) {
            return values[Math.min(next, values.length - 1)];
        }
        double part = (share - middles[next - 1]) / (middles[next] - middles[next - 1]);
        return values[next - 1] + part * (values[next] - values[next - 1]);
    }

    /** The first value at which half of the weight is reached. */
    double median() {
        int found = Arrays.binarySearch(ends, 0.5);
        return values[Math.min(found >= 0 ? found : -found - 1, values.length - 1)];
    }

    /** The share of the weight of values up to this one. */
    double shareUpTo(double value) {
        int found = Arrays.binarySearch(values, value);
        int next = found >= 0 ? found + 1 : -found - 1;
        while (next < values.length && values[next] == value) {
            next++;
        }
        return next == 0 ? 0 : ends[next - 1];
    }
}
