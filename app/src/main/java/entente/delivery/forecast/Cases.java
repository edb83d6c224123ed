package entente.delivery.forecast;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * All cases of the past in the order they were told, with what is the same for every question found once: a thousand projects ask
 * hundreds of questions of thousands of cases.
 */
final class Cases {
    private final List<Case> all;
    private final double[] scales;
    private final double[] moved;
    private final int[] projects;
    private final Map<Expert, double[]> errors = new EnumMap<>(Expert.class);
    private final Map<Expert, int[]> byError = new EnumMap<>(Expert.class);
    private final int differentProjects;

    Cases(List<Case> told) {
        all = List.copyOf(told);
        scales = all.stream().mapToDouble(Case::scale).toArray();
        moved = all.stream().mapToDouble(Case::moved).toArray();
        Map<String, Integer> numbers = new HashMap<>();
        projects = all.stream()
                .mapToInt(known -> numbers.computeIfAbsent(known.project(), unseen -> numbers.size()))
                .toArray();
        differentProjects = numbers.size();
        for (Expert expert : Expert.values()) {
            double[] wrong =
                    all.stream().mapToDouble(known -> known.error(expert)).toArray();
            errors.put(expert, wrong);
            byError.put(expert, order(wrong));
        }
    }

    /** Without those of one project. */
    Cases without(String project) {
        return new Cases(
                all.stream().filter(known -> !known.project().equals(project)).toList());
    }

    int size() {
        return all.size();
    }

    Case at(int i) {
        return all.get(i);
    }

    /** How wide the errors still are at the stage of a case. */
    double scale(int i) {
        return scales[i];
    }

    /** How far the promise of each case had moved. */
    double[] moved() {
        return moved;
    }

    /** The number of the project of a case, below {@link #projects()}. */
    int project(int i) {
        return projects[i];
    }

    int projects() {
        return differentProjects;
    }

    /** What the expert got wrong, by case; not a number where it had not spoken. */
    double[] errors(Expert expert) {
        return Objects.requireNonNull(errors.get(expert));
    }

    /** The cases in which an expert had spoken, in the order of what it got wrong. */
    int[] byError(Expert expert) {
        return Objects.requireNonNull(byError.get(expert));
    }

    /** What each case counts at a stage: nearer ones more, those of one project 1 together. */
    double[] near(double stage, double width) {
        return all.stream()
                .mapToDouble(known -> {
                    double apart = (known.stage() - stage) / width;
                    return Math.exp(-0.5 * apart * apart) * known.weight();
                })
                .toArray();
    }

    private static int[] order(double[] values) {
        return IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
