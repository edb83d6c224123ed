package entente.exchange.backtest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The milestones of one project as known on one status date: how many there are, and by how many days those started came later than planned. */
record Started(int planned, List<Start> starts) {
    private static final Set<String> NEEDED = Set.of("code", "status", "baseline_start", "actual_start");
    private static final int FEWEST = 3;
    private static final double SHARE = 0.15;

    /** The days from the start of the project to a milestone, planned and actual. */
    record Start(double planned, double actual) {}

    /** Of which project and when. */
    record Key(String code, LocalDateTime at) {}

    static Map<Key, Started> read(Path file, Map<String, Ended> projects) throws IOException {
        Map<Key, Started> all = new HashMap<>();
        Table.read(file, NEEDED, line -> {
            Ended project = projects.get(line.name("code"));
            if (project != null && line.has("baseline_start")) {
                Key key = new Key(project.code(), line.moment("status"));
                all.merge(key, of(line, project, key.at()), Started::with);
            }
            return line;
        });
        return all;
    }

    /** The mean slip of the milestones started last, three of them or 15 %, in days; not a number before one has. */
    double slip() {
        int last = Math.max(FEWEST, (int) Math.ceil(SHARE * planned));
        List<Start> sorted = starts.stream()
                .sorted(Comparator.comparingDouble(Start::actual).thenComparingDouble(Start::planned))
                .toList();
        return sorted.subList(Math.max(0, sorted.size() - last), sorted.size()).stream()
                .mapToDouble(start -> start.actual() - start.planned())
                .average()
                .orElse(Double.NaN);
    }

    private static Started of(Line line, Ended project, LocalDateTime at) {
        double planned = project.days(line.moment("baseline_start"));
        boolean started =
                line.has("actual_start") && !line.moment("actual_start").isAfter(at);
        return new Started(
                1, started ? List.of(new Start(planned, project.days(line.moment("actual_start")))) : List.of());
    }

    private Started with(Started more) {
        List<Start> both = new ArrayList<>(starts);
        both.addAll(more.starts);
        return new Started(planned + more.planned, both);
    }
}
