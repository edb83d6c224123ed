package entente.delivery.forecast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would have been foretold of finished projects, had they been running: each from all the others alone, as if it had not ended,
 * or from nothing but what comes with the product. No report sees anything later than its own day.
 */
public record Backtest(List<Told> told) {
    /** How much later or dearer than promised still counts as kept. */
    static final double TOLERANCE = 0.05;

    /**
     * Everything said at one report of one project.
     *
     * @param weight what it counts; what was said of one project counts 1 together
     */
    public record Told(FinishedProject project, Situation now, Outlook outlook, double weight) {
        /** How far the work had come; without progress, the share of the time first promised that was over. */
        public double stage() {
            return now.hasProgress() ? now.stage() : now.elapsed() / now.planned();
        }

        /** What was foretold of one goal; empty where nothing could be, or nobody knows how it came out. */
        public Optional<Foretold> word(Goal goal) {
            GoalForecast forecast = outlook.of(goal);
            double promised = now.promisedAt(goal);
            return forecast.isKnown() && !Double.isNaN(project.outcome(goal))
                    ? Optional.of(new Foretold(
                            project.code(),
                            stage(),
                            weight(),
                            promised,
                            project.outcome(goal),
                            forecast.quantile(0.5).orElseThrow(),
                            kept(goal),
                            forecast.chanceWithin(limit(promised)),
                            Range.of(forecast)))
                    : Optional.empty();
        }

        /** The chance of both goals together, against both having been kept. */
        public Optional<Foretold> both() {
            OptionalDouble chance =
                    outlook.chanceWithin(limit(now.promisedAt(Goal.TIME)), limit(now.promisedAt(Goal.COST)));
            return chance.isPresent() && !Double.isNaN(project.cost())
                    ? Optional.of(new Foretold(
                            project.code(),
                            stage(),
                            weight(),
                            Double.NaN,
                            Double.NaN,
                            Double.NaN,
                            kept(Goal.TIME) && kept(Goal.COST),
                            chance,
                            null))
                    : Optional.empty();
        }

        private Foretold taken(Goal goal, double foreseen) {
            return new Foretold(
                    project.code(),
                    stage(),
                    weight(),
                    now.promisedAt(goal),
                    project.outcome(goal),
                    foreseen,
                    kept(goal),
                    OptionalDouble.empty(),
                    null);
        }

        private boolean kept(Goal goal) {
            return project.outcome(goal) <= limit(now.promisedAt(goal));
        }

        private static double limit(double promised) {
            return promised * (1 + TOLERANCE);
        }
    }

    public Backtest {
        told = List.copyOf(told);
    }

    public static Backtest leaveOneOut(List<FinishedProject> finished, Tuning tuning) {
        TrackRecord all = TrackRecord.of(finished, tuning);
        return new Backtest(
                finished.stream().flatMap(project -> told(project, all)).toList());
    }

    /** What would have been foretold on the first day, from reference classes alone, before any project had ended. */
    public static Backtest coldStart(List<FinishedProject> finished, ReferenceClasses classes, Tuning tuning) {
        TrackRecord shipped = TrackRecord.of(List.of(), classes, tuning);
        return new Backtest(
                finished.stream().flatMap(project -> told(project, shipped)).toList());
    }

    private static Stream<Told> told(FinishedProject project, TrackRecord all) {
        TrackRecord others = all.without(project.code());
        double weight = 1.0 / project.reports().size();
        return project.reports().stream()
                .map(now -> new Told(project, now, others.outlook(project.sector(), now), weight));
    }

    /** The parts of it by how far the projects had come; quarters in which nothing was said are left out. */
    public SortedMap<Quarter, Backtest> byStage() {
        return parts(word -> Quarter.at(word.stage()));
    }

    /** The parts of it by class of projects, in alphabetical order. */
    public SortedMap<String, Backtest> byClass() {
        return parts(word -> word.project().sector());
    }

    /** How many projects it speaks of. */
    public long projects() {
        return told.stream().map(word -> word.project().code()).distinct().count();
    }

    private <K> SortedMap<K, Backtest> parts(Function<Told, K> by) {
        return told.stream()
                .collect(Collectors.groupingBy(
                        by, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Backtest::part)));
    }

    /** In a part, too, every project counts once. */
    private static Backtest part(List<Told> words) {
        Map<String, Long> reports = words.stream()
                .collect(Collectors.groupingBy(word -> word.project().code(), Collectors.counting()));
        return new Backtest(words.stream()
                .map(word -> new Told(
                        word.project(),
                        word.now(),
                        word.outlook(),
                        1.0 / reports.getOrDefault(word.project().code(), 1L)))
                .toList());
    }

    /** The forecast of this product. */
    public Score forecast(Goal goal) {
        return new Score(told.stream().flatMap(word -> word.word(goal).stream()).toList());
    }

    /** What was promised, taken at its word. */
    public Score plan(Goal goal) {
        return by(goal, now -> now.promisedAt(goal));
    }

    /** Earned schedule with PF = 1, AT + PD - ES. */
    public Score earnedSchedule() {
        return by(
                Goal.TIME,
                now -> Double.isNaN(now.earnedSchedule()) ? Double.NaN : now.elapsed() + now.remainingTime());
    }

    /** BAC / CPI; the price while nothing is earned. */
    public Score costPerformance() {
        return by(Goal.COST, now -> now.earned() > 0 ? now.price() * now.spent() / now.earned() : now.price());
    }

    /** The end promised at the time, taken at its word. */
    public Score promise() {
        return by(Goal.TIME, Situation::promised);
    }

    /** The chance of both goals together, against both having been kept. */
    public Score both() {
        return new Score(told.stream().flatMap(word -> word.both().stream()).toList());
    }

    private Score by(Goal goal, ToDoubleFunction<Situation> foresees) {
        return new Score(told.stream()
                .filter(word -> foresees.applyAsDouble(word.now()) > 0)
                .filter(word -> !Double.isNaN(word.project().outcome(goal)))
                .map(word -> word.taken(goal, foresees.applyAsDouble(word.now())))
                .toList());
    }
}
