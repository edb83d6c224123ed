package entente.exchange.backtest;

import entente.delivery.forecast.FinishedProject;
import entente.delivery.forecast.Situation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finished projects with what was reported of them on the way, from tables. */
public final class History {
    /** A share of the work above this is the whole of it, whatever rounding left. */
    private static final double WHOLE = 0.9995;

    private static final Set<String> PROMISES =
            Set.of("id", "elapsed_days", "promised_days", "first_promised_days", "actual_days");

    private History() {}

    /**
     * Projects whose progress was measured; what was reported at or after the end is left out, since there is nothing to foretell.
     *
     * @param projects a line a project: code, planned_days, actual_days, bac, bs (start), and where known final_cost and class
     * @param tracking a line a status date: code, status, ev, ac, and where known es (when the plan had what is earned)
     * @param milestones a line a milestone and status date: code, status, baseline_start, actual_start; null where there are none
     */
    public static List<FinishedProject> tracked(Path projects, Path tracking, @Nullable Path milestones)
            throws IOException {
        Map<String, Ended> ended = Ended.read(projects);
        Map<String, List<Status>> reports = Status.read(tracking, ended);
        Map<Started.Key, Started> started = milestones == null ? Map.of() : Started.read(milestones, ended);
        return ended.values().stream()
                .map(project -> new FinishedProject(
                        project.code(),
                        project.sector(),
                        reports.getOrDefault(project.code(), List.of()).stream()
                                .filter(status -> status.elapsed() < project.took())
                                .filter(status -> status.earned() < WHOLE * project.price())
                                .map(status -> situation(project, status, started))
                                .toList(),
                        project.took(),
                        project.cost()))
                .filter(project -> !project.reports().isEmpty())
                .toList();
    }

    /**
     * Projects of which only promises are known.
     *
     * @param promises a line a promise: id, elapsed_days, promised_days, first_promised_days, actual_days
     */
    public static List<FinishedProject> promised(Path promises) throws IOException {
        Map<String, FinishedProject> byId = new LinkedHashMap<>();
        Table.read(promises, PROMISES, line -> {
            double took = line.size("actual_days");
            double elapsed = line.amount("elapsed_days");
            Situation now =
                    Situation.promisedOnly(line.size("first_promised_days"), elapsed, line.size("promised_days"));
            if (elapsed < took) {
                byId.merge(
                        line.name("id"),
                        new FinishedProject(line.name("id"), line.text("class"), List.of(now), took, Double.NaN),
                        History::joined);
            }
            return line;
        });
        return List.copyOf(byId.values());
    }

    private static FinishedProject joined(FinishedProject one, FinishedProject more) {
        List<Situation> reports = new ArrayList<>(one.reports());
        reports.addAll(more.reports());
        return new FinishedProject(one.code(), one.sector(), reports, one.duration(), one.cost());
    }

    private static Situation situation(Ended project, Status status, Map<Started.Key, Started> started) {
        Started known = started.get(new Started.Key(project.code(), status.at()));
        return new Situation(
                project.planned(),
                status.elapsed(),
                status.earnedSchedule(),
                Double.NaN,
                known == null ? Double.NaN : known.slip(),
                project.price(),
                status.earned(),
                status.spent());
    }
}
