package entente.delivery.forecast;

import java.util.Arrays;
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
        asked.experts().stream()
                .filter(expert -> !isReplaced(expert))
                .forEach(expert -> untrusted.put(expert, lesson(expert)));
        double all = untrusted.values().stream().mapToDouble(this::merit).sum();
        untrusted.replaceAll((expert, lesson) -> lesson.trusted(merit(lesson) / all));
        return untrusted;
    }

    private double merit(Lesson lesson) {
        return Math.pow(lesson.error() + NEVER_PERFECT, -tuning.sharpness());
    }

    private Lesson lesson(Expert expert) {
        int projects = projects(expert);
        double known = projects / (projects + tuning.biasAfter());
        double carry = tuning.ownSlip() && expert == Expert.PROMISE ? carry() : 0;
        double bias = known * median(expert, own, carry) + (1 - known) * median(expert, shipped, 0);
        Lesson lesson = new Lesson(bias, known * carry, 0, 0, projects);
        double everywhere = error(expert, lesson, i -> !medians.get(i));
        double error = projects == 0
                ? everywhere
                : (projects * error(expert, lesson, own::get) + tuning.trustAfter() * everywhere)
                        / (projects + tuning.trustAfter());
        return new Lesson(bias, lesson.carry(), error, 0, projects);
    }

    /** How much of their own slip promises carried on, from all of it back (the plan was right) to all of it once more. */
    private double carry() {
        double most = 1 / Situation.scaleAt(asked.stage());
        double slope = LeastDeviations.slope(
                cases.byError(Expert.PROMISE), own::get, cases.moved(), cases.errors(Expert.PROMISE), near);
        return Situation.clip(slope, -most, most);
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

    /** A newer promise replaces the plan where its own slip holds it, and while only tables are known, which tell the first day's word. */
    private boolean isReplaced(Expert expert) {
        return expert == Expert.PLAN
                && asked.experts().contains(Expert.PROMISE)
                && (tuning.ownSlip()
                        || Arrays.stream(cases.byError(expert))
                                .allMatch(i -> cases.at(i).shipped()));
    }

    /** Nothing to mend where nothing is known. */
    private double median(Expert expert, BitSet of, double carry) {
        double[] errors = cases.errors(expert);
        Weighted weighted = carry == 0
                ? Weighted.inOrder(cases.byError(expert), of::get, errors, near)
                : Weighted.of(
                        of.stream()
                                .mapToDouble(i -> errors[i] - carry * cases.moved()[i])
                                .toArray(),
                        of.stream().mapToDouble(i -> near[i]).toArray());
        return weighted.isEmpty() ? 0 : weighted.median();
    }

    /** What is still wrong when all is mended, the worst cut; as bad as it may be where nothing is known. */
    private double error(Expert expert, Lesson lesson, IntPredicate of) {
        double[] errors = cases.errors(expert);
        double sum = 0;
        double all = 0;
        for (int i = 0; i < errors.length; i++) {
            if (!Double.isNaN(errors[i]) && of.test(i)) {
                double off = errors[i] - lesson.correction(cases.moved()[i]);
                sum += near[i] * Math.min(Math.abs(off) * cases.scale(i), WORST);
                all += near[i];
            }
        }
        return all > 0 ? sum / all : WORST;
    }
}
