package entente.assessment.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the people of one side, or of a group of it, answered: items, then dimensions, then the whole (formulae 4.10). Items that too few
 * answered are left out, and out of everything above them, so that no sum gives away what is not shown.
 *
 * @param whole the mean of the dimensions by their weights; empty where none can be shown
 */
public record SideView(int answered, List<Score> items, List<Score> dimensions, Optional<Score> whole) {
    public SideView {
        items = List.copyOf(items);
        dimensions = List.copyOf(dimensions);
    }

    /** What a whole side may show of itself. */
    public static SideView of(Answers answers, Threshold threshold, Map<String, Double> weights) {
        List<Question> shown = answers.questions().stream()
                .filter(question -> threshold.allows(answers.said(question).cardinality()))
                .toList();
        return of(answers, shown, weights);
    }

    /**
     * @param shown the items that may be shown
     * @param weights of dimensions by their codes; 1 where none is named
     */
    static SideView of(Answers answers, List<Question> shown, Map<String, Double> weights) {
        List<Score> items = shown.stream().map(item -> item(answers, item)).toList();
        Map<String, List<Question>> together = new LinkedHashMap<>();
        shown.forEach(item -> together.computeIfAbsent(item.dimension(), none -> new ArrayList<>())
                .add(item));
        List<Score> dimensions = together.entrySet().stream()
                .map(dimension -> dimension(dimension.getKey(), answers.only(dimension.getValue())))
                .toList();
        return new SideView(answers.people(), items, dimensions, whole(answers.only(shown), dimensions, weights));
    }

    private static Score item(Answers answers, Question item) {
        Sample said = Sample.of(answers.column(answers.questions().indexOf(item)));
        return new Score(item.code(), said.mean(), said);
    }

    private static Score dimension(String name, Answers answers) {
        double sum = 0;
        for (int item = 0; item < answers.questions().size(); item++) {
            sum += Sample.of(answers.column(item)).mean();
        }
        return new Score(name, sum / answers.questions().size(), Sample.of(answers.means()));
    }

    private static Optional<Score> whole(Answers answers, List<Score> dimensions, Map<String, Double> weights) {
        if (dimensions.isEmpty()) {
            return Optional.empty();
        }
        double sum = 0;
        double weight = 0;
        for (Score dimension : dimensions) {
            double one = weights.getOrDefault(dimension.of(), 1.0);
            sum += one * dimension.value();
            weight += one;
        }
        return Optional.of(new Score("", sum / weight, Sample.of(answers.means())));
    }

    public Optional<Score> item(String code) {
        return items.stream().filter(score -> score.of().equals(code)).findFirst();
    }

    public Optional<Score> dimension(String code) {
        return dimensions.stream().filter(score -> score.of().equals(code)).findFirst();
    }
}
