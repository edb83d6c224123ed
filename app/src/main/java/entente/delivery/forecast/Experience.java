package entente.delivery.forecast;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What the past teaches at one stage of one class of projects: how much each expert is usually off, how far it may be trusted when
 * that is mended, and what remains uncertain.
 *
 * @param lessons by expert; empty where none speaks
 * @param past the cases it was learned from, each with what it counts and what was still wrong in it
 * @param spread what was still wrong, in its order
 * @param effective as how many independent projects all the weights count
 */
record Experience(Map<Expert, Lesson> lessons, List<Past> past, Weighted spread, double effective) {
    /**
     * A case as this experience sees it.
     *
     * @param weight what it counts for the range
     * @param residual what was still wrong in it when all lessons were applied, in the scale of its stage; not a number where none of
     *     the experts had spoken
     */
    record Past(Case known, double weight, double residual) {
        boolean speaks() {
            return !Double.isNaN(residual);
        }
    }

    private static final double WORST = 0.8;
    private static final double NEVER_PERFECT = 0.005;

    static Experience of(List<Case> cases, Tuning tuning, TrackRecord.Question asked) {
        Map<Expert, Lesson> lessons = new Learning(cases, tuning, asked).lessons();
        List<Past> past = givingWay(
                cases.stream()
                        .map(known -> new Past(known, counts(known, tuning, asked), residual(known, lessons)))
                        .toList(),
                tuning);
        double[] residuals = past.stream().mapToDouble(Past::residual).toArray();
        double[] weights = past.stream().mapToDouble(Past::weight).toArray();
        return new Experience(lessons, past, Weighted.of(residuals, weights), effective(past));
    }

    /** Tables count for the range as much as t of the n projects known here would, t / (n + t) of it all: they give way as projects end. */
    private static List<Past> givingWay(List<Past> past, Tuning tuning) {
        double own = total(past, false);
        double shipped = total(past, true);
        long projects = past.stream()
                .filter(one -> one.speaks() && !one.known().shipped())
                .map(one -> one.known().project())
                .distinct()
                .count();
        double factor = own > 0 && shipped > 0 ? own / shipped * tuning.trustAfter() / projects : 1;
        return past.stream()
                .map(one -> one.known().shipped() ? new Past(one.known(), one.weight() * factor, one.residual()) : one)
                .toList();
    }

    private static double total(List<Past> past, boolean shipped) {
        return past.stream()
                .filter(one -> one.speaks() && one.known().shipped() == shipped)
                .mapToDouble(Past::weight)
                .sum();
    }

    /** What a case counts for the range: nearer stages more, other classes less, and a median alone nothing, since it has no range. */
    private static double counts(Case known, Tuning tuning, TrackRecord.Question asked) {
        return near(known, asked.stage(), tuning.spread())
                * (known.shipped() ? tuning.otherClass() : 1)
                * (known.sector().equals(asked.sector()) ? 1 : tuning.otherClass())
                * (known.origin() == Case.Origin.MEDIAN ? 0 : 1);
    }

    /**
     * What was still wrong in a case; not a number where none of the experts had spoken. A table is taken around its own middle: it
     * says how wide the range is, and the lessons where it lies.
     */
    private static double residual(Case known, Map<Expert, Lesson> lessons) {
        double trust = 0;
        double sum = 0;
        for (Map.Entry<Expert, Lesson> lesson : lessons.entrySet()) {
            if (known.knows(lesson.getKey())) {
                trust += lesson.getValue().trust();
                sum += lesson.getValue().trust()
                        * (known.error(lesson.getKey())
                                - (known.shipped()
                                        ? known.middle()
                                        : lesson.getValue().bias()));
            }
        }
        return trust > 0 ? sum / trust : Double.NaN;
    }

    /** Kish's effective number, by project: what one project reported month by month is one experience. */
    private static double effective(List<Past> past) {
        Map<String, Double> byProject = new HashMap<>();
        past.stream()
                .filter(Past::speaks)
                .forEach(one -> byProject.merge(one.known().project(), one.weight(), Double::sum));
        double sum = 0;
        double squares = 0;
        for (double weight : byProject.values()) {
            sum += weight;
            squares += weight * weight;
        }
        return squares > 0 ? sum * sum / squares : 0;
    }

    private static double near(Case known, double stage, double width) {
        double apart = (known.stage() - stage) / width;
        return Math.exp(-0.5 * apart * apart) * known.weight();
    }

    /** How the lessons are learned. */
    private record Learning(List<Case> cases, Tuning tuning, TrackRecord.Question asked) {
        Map<Expert, Lesson> lessons() {
            Map<Expert, Lesson> untrusted = new EnumMap<>(Expert.class);
            asked.experts().forEach(expert -> untrusted.put(expert, lesson(expert)));
            double all = untrusted.values().stream().mapToDouble(this::merit).sum();
            untrusted.replaceAll((expert, lesson) ->
                    new Lesson(lesson.bias(), lesson.error(), merit(lesson) / all, lesson.projects()));
            return untrusted;
        }

        private double merit(Lesson lesson) {
            return Math.pow(lesson.error() + NEVER_PERFECT, -tuning.sharpness());
        }

        private Lesson lesson(Expert expert) {
            List<Case> told =
                    cases.stream().filter(known -> known.knows(expert)).toList();
            List<Case> own =
                    told.stream().filter(same().and(known -> !known.shipped())).toList();
            List<Case> shipped = told.stream().filter(same().and(Case::shipped)).toList();
            int projects = Set.copyOf(own.stream().map(Case::project).toList()).size();
            double known = projects / (projects + tuning.biasAfter());
            double bias = known * median(own, expert) + (1 - known) * median(shipped, expert);
            ToDoubleFunction<Case> off = past -> Math.min(Math.abs(past.error(expert) - bias) * past.scale(), WORST);
            double everywhere = mean(
                    told.stream()
                            .filter(past -> past.origin() != Case.Origin.MEDIAN)
                            .toList(),
                    off);
            if (isReplaced(expert, told)) {
                return new Lesson(bias, WORST, 0, 0);
            }
            double error = own.isEmpty()
                    ? everywhere
                    : (projects * mean(own, off) + tuning.trustAfter() * everywhere) / (projects + tuning.trustAfter());
            return new Lesson(bias, error, 0, projects);
        }

        /** While only tables are known, which tell the first day's word, a newer promise replaces the plan. */
        private boolean isReplaced(Expert expert, List<Case> told) {
            return expert == Expert.PLAN
                    && asked.experts().contains(Expert.PROMISE)
                    && told.stream().allMatch(Case::shipped);
        }

        private Predicate<Case> same() {
            return known -> known.sector().equals(asked.sector());
        }

        /** Nothing to mend where nothing is known. */
        private double median(List<Case> from, Expert expert) {
            Weighted weighted = Weighted.of(
                    from.stream().mapToDouble(known -> known.error(expert)).toArray(), weights(from));
            return weighted.isEmpty() ? 0 : weighted.median();
        }

        /** As bad as it may be where nothing is known. */
        private double mean(List<Case> from, ToDoubleFunction<Case> off) {
            double[] weights = weights(from);
            double sum = 0;
            double all = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * off.applyAsDouble(from.get(i));
                all += weights[i];
            }
            return all > 0 ? sum / all : WORST;
        }

        private double[] weights(List<Case> from) {
            return from.stream()
                    .mapToDouble(known -> near(known, asked.stage(), tuning.kernel()))
                    .toArray();
        }
    }
}
