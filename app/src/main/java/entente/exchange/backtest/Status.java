package entente.exchange.backtest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A project on one status date as one line of its tracking tells it.
 *
 * @param earned EV
 * @param spent AC
 * @param earnedSchedule the days by which the plan had what is earned; not a number where nobody says
 */
record Status(LocalDateTime at, double elapsed, double earned, double spent, double earnedSchedule) {
    private static final Set<String> NEEDED = Set.of("code", "status", "ev", "ac");
    private static final double ROUNDING = 1e-6;

    /** By the code of the project, oldest first. */
    static Map<String, List<Status>> read(Path file, Map<String, Ended> projects) throws IOException {
        Map<String, List<Status>> byCode = new HashMap<>();
        Table.read(file, NEEDED, line -> {
            Ended project = projects.get(line.name("code"));
            if (project == null) {
                line.refuse("code", "exchange.backtest.unknown");
                return line;
            }
            List<Status> before = byCode.computeIfAbsent(project.code(), none -> new ArrayList<>());
            Status status = of(line, project);
            if (!before.isEmpty()) {
                status.refuseBackwards(line, before.getLast());
            }
            before.add(status);
            return line;
        });
        return byCode;
    }

    private static Status of(Line line, Ended project) {
        LocalDateTime at = line.moment("status");
        Status status = new Status(
                at,
                project.days(at),
                line.amount("ev"),
                line.amount("ac"),
                line.has("es") ? project.days(line.moment("es")) : Double.NaN);
        if (status.elapsed < 0) {
            line.refuse("status", "exchange.backtest.early");
        }
        if (status.earned > project.price() * (1 + ROUNDING)) {
            line.refuse("ev", "exchange.backtest.above", project.price());
        }
        return status;
    }

    private void refuseBackwards(Line line, Status before) {
        if (!at.isAfter(before.at)) {
            line.refuse("status", "exchange.backtest.order", before.at);
        }
        if (earned < before.earned * (1 - ROUNDING)) {
            line.refuse("ev", "exchange.backtest.falls", before.earned);
        }
        if (spent < before.spent * (1 - ROUNDING)) {
            line.refuse("ac", "exchange.backtest.falls", before.spent);
        }
    }
}
