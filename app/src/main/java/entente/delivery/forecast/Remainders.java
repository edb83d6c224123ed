package entente.delivery.forecast;

import java.util.BitSet;
import java.util.Map;

/** What was still wrong in each case of the past when all lessons were applied, and what the case counts for the range. */
final class Remainders {
    private final Cases cases;
    private final double[] weights;
    private final double[] residuals;
    private final Weighted spread;
    private final Weighted tables;
    private final double shareOfTables;
    private final double effective;

    private Remainders(Cases cases, double[] weights, double[] residuals) {
        this.cases = cases;
        this.weights = weights;
        this.residuals = residuals;
        this.spread = Weighted.of(residuals, weights);
        BitSet shipped = speaking(cases, residuals, true);
        this.tables = Weighted.of(
                shipped.stream().mapToDouble(i -> residuals[i]).toArray(),
                shipped.stream().mapToDouble(i -> weights[i]).toArray());
        double told = total(shipped, weights);
        this.shareOfTables = told / (told + total(speaking(cases, residuals, false), weights));
        this.effective = effective();
    }

    static Remainders of(Cases cases, Tuning tuning, TrackRecord.Question asked, Map<Expert, Lesson> lessons) {
        double[] residuals = residuals(cases, lessons);
        double[] weights = cases.near(asked.stage(), tuning.spread());
        for (int i = 0; i < weights.length; i++) {
            weights[i] = counts(weights[i], cases.at(i), tuning, asked);
        }
        double factor = givingWay(cases, residuals, weights, tuning);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= cases.at(i).shipped() ? factor : 1;
        }
        return new Remainders(cases, weights, residuals);
    }

    Cases cases() {
        return cases;
    }

    /** What is left in the scale of the stage, with its weights, in its order. */
    Weighted spread() {
        return spread;
    }

    /**
     * As how many independent projects all the weights count: Kish's effective number, by project, since what one project reported
     * month by month is one experience.
     */
    double independent() {
        return effective;
    }

    /** What was still wrong in a case, in the scale of its stage; not a number where none of the experts had spoken. */
    double residual(int i) {
        return residuals[i];
    }

    boolean speaks(int i) {
        return !Double.isNaN(residuals[i]);
    }

    /**
     * The share of all weight in which these and others stay within their limits together. Tables know one goal alone: they count what
     * they count for the range, as if the goals had nothing to do with each other; and so does all where no case knows both.
     */
    double shareOfBoth(double limit, Remainders others, double othersLimit) {
        double both = 0;
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            if (speaks(i) && others.speaks(i)) {
                all += weights[i];
                if (residuals[i] <= limit && others.residuals[i] <= othersLimit) {
                    both += weights[i];
                }
            }
        }
        if (all == 0) {
            return spread.shareUpTo(limit) * others.spread.shareUpTo(othersLimit);
        }
        if (tables.isEmpty() || others.tables.isEmpty()) {
            return both / all;
        }
        double apart = tables.shareUpTo(limit) * others.tables.shareUpTo(othersLimit);
        return (1 - shareOfTables) * both / all + shareOfTables * apart;
    }

    /** A table is taken around its own middle: it says how wide the range is, and the lessons where it lies. */
    private static double[] residuals(Cases cases, Map<Expert, Lesson> lessons) {
        double[] trusts = new double[cases.size()];
        double[] sums = new double[cases.size()];
        lessons.forEach((expert, lesson) -> {
            double[] errors = cases.errors(expert);
            for (int i = 0; i < errors.length; i++) {
                if (!Double.isNaN(errors[i])) {
                    Case known = cases.at(i);
                    trusts[i] += lesson.trust();
                    double mended = known.shipped() ? known.middle() : lesson.correction(cases.moved()[i]);
                    sums[i] += lesson.trust() * (errors[i] - mended);
                }
            }
        });
        for (int i = 0; i < sums.length; i++) {
            sums[i] = trusts[i] > 0 ? sums[i] / trusts[i] : Double.NaN;
        }
        return sums;
    }

    /** Nearer stages more, other classes less, and a median alone nothing, since it has no range. */
    private static double counts(double near, Case known, Tuning tuning, TrackRecord.Question asked) {
        return near
                * (known.shipped() ? tuning.otherClass() : 1)
                * (known.sector().equals(asked.sector()) ? 1 : tuning.otherClass())
                * (known.origin() == Case.Origin.MEDIAN ? 0 : 1);
    }

    /** Tables count for the range as much as t of the n projects known here would, t / (n + t) of it all: they give way as projects end. */
    private static double givingWay(Cases cases, double[] residuals, double[] weights, Tuning tuning) {
        BitSet ours = speaking(cases, residuals, false);
        double own = total(ours, weights);
        double shipped = total(speaking(cases, residuals, true), weights);
        long projects = ours.stream().map(cases::project).distinct().count();
        return own > 0 && shipped > 0 ? own / shipped * tuning.trustAfter() / projects : 1;
    }

    private static BitSet speaking(Cases cases, double[] residuals, boolean shipped) {
        BitSet all = new BitSet(cases.size());
        for (int i = 0; i < residuals.length; i++) {
            all.set(i, !Double.isNaN(residuals[i]) && cases.at(i).shipped() == shipped);
        }
        return all;
    }

    private static double total(BitSet of, double[] weights) {
        return of.stream().mapToDouble(i -> weights[i]).sum();
    }

    private double effective() {
        double[] byProject = new double[cases.projects()];
        for (int i = 0; i < weights.length; i++) {
            byProject[cases.project(i)] += speaks(i) ? weights[i] : 0;
        }
        double sum = 0;
        double squares = 0;
        for (double weight : byProject) {
            sum += weight;
            squares += weight * weight;
        }
        return squares > 0 ? sum * sum / squares : 0;
    }
}
