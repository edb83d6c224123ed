package entente.delivery.forecast;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What every expert got wrong in the past, to be asked for a class of projects and a stage.
 *
 * <p>A stage is read to the nearest hundredth, so that a thousand projects ask for the same few lessons.
 */
public final class TrackRecord {
    private final Cases cases;
    private final Tuning tuning;
    private final Map<Question, Experience> learned = new ConcurrentHashMap<>();

    private TrackRecord(Cases cases, Tuning tuning) {
        this.cases = cases;
        this.tuning = tuning;
    }

    /** From finished projects alone. */
    public static TrackRecord of(List<FinishedProject> finished, Tuning tuning) {
        return of(finished, ReferenceClasses.NONE, tuning);
    }

    /** From finished projects and reference classes, which give way to the projects as they become many. */
    public static TrackRecord of(List<FinishedProject> finished, ReferenceClasses shipped, Tuning tuning) {
        List<Case> cases = Stream.concat(finished.stream().flatMap(Case::of), shipped.cases())
                .toList();
        return new TrackRecord(new Cases(cases), tuning);
    }

    /** The same without one project, as if it had not ended yet. */
    public TrackRecord without(String project) {
        return new TrackRecord(cases.without(project), tuning);
    }

    /** What it teaches about a situation in a project of the class. */
    public Outlook outlook(String sector, Situation now) {
        return new Outlook(now, forecast(Goal.TIME, sector, now), forecast(Goal.COST, sector, now));
    }

    private GoalForecast forecast(Goal goal, String sector, Situation now) {
        Map<Expert, Double> said = Expert.heard(goal, now);
        Question question = new Question(sector, (int) Math.round(now.stage() * 100), Set.copyOf(said.keySet()));
        return GoalForecast.of(goal, now, said, learned.computeIfAbsent(question, this::learn));
    }

    private Experience learn(Question question) {
        return Experience.of(cases, tuning, question);
    }

    /** What is asked of the past; lessons are kept by it. */
    record Question(String sector, int percent, Set<Expert> experts) {
        double stage() {
            return percent / 100.0;
        }
    }
}
