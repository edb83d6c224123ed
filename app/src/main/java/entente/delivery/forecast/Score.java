package entente.delivery.forecast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How good a way of foretelling was.
 *
 * <p>Errors are means over projects of each project's own mean, in percent of the outcome; an error at a stage is that of the
 * report nearest to it. Shares are over all reports. Skill and AUC count every project once, however often it reported.
 */
public record Score(List<Foretold> words) {
    public Score {
        words = List.copyOf(words);
    }

    /** MAPE, mean absolute error in percent of the outcome; empty where nothing was foretold. */
    public OptionalDouble error() {
        return byProject().values().stream()
                .mapToDouble(own ->
                        own.stream().mapToDouble(Foretold::error).average().orElseThrow())
                .average();
    }

    /** The same of the one report nearest to a stage. */
    public OptionalDouble errorAt(double stage) {
        return byProject().values().stream()
                .mapToDouble(own -> own.stream()
                        .min((one, other) ->
                                Double.compare(Math.abs(one.stage() - stage), Math.abs(other.stage() - stage)))
                        .orElseThrow()
                        .error())
                .average();
    }

    /** How many outcomes lay between P10 and P90; empty where no range was told. */
    public OptionalInt inside() {
        return coverage().isPresent()
                ? OptionalInt.of((int) words.stream().filter(Score::isInside).count())
                : OptionalInt.empty();
    }

    /** The share of outcomes between P10 and P90; 0.8 would be right. */
    public OptionalDouble coverage() {
        return share(Score::isInside);
    }

    /** The same where the work had come between two stages. */
    public OptionalDouble coverage(double from, double to) {
        return new Score(words.stream()
                        .filter(word -> word.stage() >= from && word.stage() < to)
                        .toList())
                .coverage();
    }

    /** The share of outcomes up to P80; 0.8 would be right. */
    public OptionalDouble withinP80() {
        return share(
                word -> word.range() != null && word.outcome() <= word.range().p80());
    }

    /** How often a kept promise was given the better chance than a broken one, 0.5 for guessing; empty where all came out alike. */
    public OptionalDouble areaUnderCurve() {
        double better = 0;
        double all = 0;
        for (Foretold kept : words) {
            for (Foretold broken : words) {
                if (kept.kept() && !broken.kept()) {
                    double weight = kept.weight() * broken.weight();
                    int order = Double.compare(hope(kept), hope(broken));
                    better += order > 0 ? weight : order == 0 ? weight / 2 : 0;
                    all += weight;
                }
            }
        }
        return all > 0 ? OptionalDouble.of(better / all) : OptionalDouble.empty();
    }

    /** Brier skill score against always telling the share that was kept, 1 for perfect, 0 for no better; empty without chances. */
    public OptionalDouble skill() {
        if (words.isEmpty() || words.stream().anyMatch(word -> word.chance().isEmpty())) {
            return OptionalDouble.empty();
        }
        double usual = mean(Score::kept);
        double always = mean(word -> Math.pow(usual - kept(word), 2));
        double told = mean(word -> Math.pow(word.chance().orElseThrow() - kept(word), 2));
        return always > 0 ? OptionalDouble.of(1 - told / always) : OptionalDouble.empty();
    }

    /** Which projects it would have warned of by a stage, and how rightly; empty where no chances were told. */
    public Optional<Warned> warned(double stage) {
        return words.isEmpty() || words.stream().anyMatch(word -> word.chance().isEmpty())
                ? Optional.empty()
                : Optional.of(Warned.of(byProject().values(), stage));
    }

    /** What an order by hope goes by: the chance, or where none was told how little more than promised is foreseen. */
    private static double hope(Foretold word) {
        return word.chance().orElse(-word.foreseen() / word.promised());
    }

    private static boolean isInside(Foretold word) {
        return word.range() != null && word.range().holds(word.outcome());
    }

    private static double kept(Foretold word) {
        return word.kept() ? 1 : 0;
    }

    private double mean(ToDoubleFunction<Foretold> of) {
        double sum = 0;
        double weights = 0;
        for (Foretold word : words) {
            sum += word.weight() * of.applyAsDouble(word);
            weights += word.weight();
        }
        return sum / weights;
    }

    private OptionalDouble share(Predicate<Foretold> is) {
        return words.stream().anyMatch(word -> word.range() != null)
                ? words.stream().mapToInt(word -> is.test(word) ? 1 : 0).average()
                : OptionalDouble.empty();
    }

    private Map<String, List<Foretold>> byProject() {
        return words.stream().collect(Collectors.groupingBy(Foretold::project));
    }
}
