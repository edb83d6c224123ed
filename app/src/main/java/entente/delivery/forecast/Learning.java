package entente.delivery.forecast;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** How the lessons for one question are learned from the cases of the past. */
final class Learning {
    private static final double WORST = 0.8;
    private static final double NEVER_PERFECT = 0.005;

    private final Cases cases;
    private final Tuning tuning;
    private final TrackRecord.Question asked;
    private final double[] near;
    private final BitSet own = new BitSet();
    private final BitSet shipped = new BitSet();
    private final BitSet medians = new BitSet();

    Learning(Cases cases, Tuning tuning, TrackRecord.Question asked) {
        this.cases = cases;
        this.tuning = tuning;
        this.asked = asked;
        this.near = cases.near(asked.stage(), tuning.kernel());
        for (int i = 0; i < cases.size(); i++) {
            Case known = cases.at(i);
            boolean same = known.sector().equals(asked.sector());
            own.set(i, same && !known.shipped());
            shipped.set(i, same && known.shipped());
            medians.set(i, known.origin() == Case.Origin.MEDIAN);
        }
    }

    Map<Expert, Lesson> lessons() {
        Map<Expert, Lesson> untrusted = new EnumMap<>(Expert.class);
        asked.experts().forEach(expert -> untrusted.put(expert, lesson(expert)));
        double all = untrusted.values().stream().mapToDouble(this::merit).sum();
        untrusted.replaceAll(
                (expert, lesson) -> new Lesson(lesson.bias(), lesson.error(), merit(lesson) / all, lesson.projects()));
        return untrusted;
    }

    private double merit(Lesson lesson) {
        return Math.pow(lesson.error() + NEVER_PERFECT, -tuning.sharpness());
    }

    private Lesson lesson(Expert expert) {
        int projects = projects(expert);
        double known = projects / (projects + tuning.biasAfter());
        double bias = known * median(expert, own) + (1 - known) * median(expert, shipped);
        if (isReplaced(expert)) {
            return new Lesson(bias, WORST, 0, 0);
        }
        double everywhere = mean(expert, bias, i -> !medians.get(i));
        double error = projects == 0
                ? everywhere
                : (projects * mean(expert, bias, own::get) + tuning.trustAfter() * everywhere)
                        / (projects + tuning.trustAfter());
        return new Lesson(bias, error, 0, projects);
    }

    /** How many projects of the class the expert had spoken of. */
    private int projects(Expert expert) {
        BitSet seen = new BitSet(cases.projects());
        for (int i : cases.byError(expert)) {
            if (own.get(i)) {
                seen.set(cases.project(i));
            }
        }
        return seen.cardinality();
    }

    /** While only tables are known, which tell the first day's word, a newer promise replaces the plan. */
    private boolean isReplaced(Expert expert) {
        if (expert != Expert.PLAN || !asked.experts().contains(Expert.PROMISE)) {
            return false;
        }
        for (int i : cases.byError(expert)) {
            if (!cases.at(i).shipped()) {
                return false;
            }
        }
        return true;
    }

    /** Nothing to mend where nothing is known. */
    private double median(Expert expert, BitSet of) {
        Weighted weighted = Weighted.inOrder(cases.byError(expert), of::get, cases.errors(expert), near);
        return weighted.isEmpty() ? 0 : weighted.median();
    }

    /** What is still wrong when the bias is mended; as bad as it may be where nothing is known. */
    private double mean(Expert expert, double bias, IntPredicate of) {
        double[] errors = cases.errors(expert);
        double sum = 0;
        double all = 0;
        for (int i = 0; i < errors.length; i++) {
            if (!Double.isNaN(errors[i]) && of.test(i)) {
                sum += near[i] * Math.min(Math.abs(errors[i] - bias) * cases.scale(i), WORST);
                all += near[i];
            }
        }
        return all > 0 ? sum / all : WORST;
    }
}
