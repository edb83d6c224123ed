package entente.exchange;

import entente.delivery.network.Activity;
import entente.delivery.network.Link;
import entente.delivery.network.Network;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.register.sheet.Problem;
import entente.register.sheet.SheetRefused;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.Task;

/** What cannot be in a plan, task by task: done before it started, more or less than can be done of it, links that go round in a circle. */
record ScheduleContradictions(String source, List<Problem> problems) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses the plan with everything found; a plan without any passes. */
    static void refuse(String source, ProjectFile file) {
        ScheduleContradictions found = new ScheduleContradictions(source, new ArrayList<>());
        List<Task> tasks = file.getTasks().stream()
                .filter(task -> task.getActive() && !task.getNull() && !task.getExternalTask())
                .toList();
        tasks.forEach(found::look);
        found.circle(tasks);
        refuse(found.problems);
    }

    static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new SheetRefused(problems);
        }
    }

    private void look(Task task) {
        order(task, "done", task.getActualStart(), task.getActualFinish());
        order(task, "planned", task.getStart(), task.getFinish());
        order(task, "baseline", task.getBaselineStart(), task.getBaselineFinish());
        Number percent = task.getPercentageComplete();
        if (percent != null) {
            BigDecimal done = new BigDecimal(percent.toString());
            unless(done.signum() >= 0 && done.compareTo(HUNDRED) <= 0, task, done, "percent", done);
        }
        Number cost = task.getBaselineCost();
        if (cost != null) {
            BigDecimal planned = new BigDecimal(cost.toString());
            unless(planned.signum() >= 0, task, planned, "cost", planned);
        }
    }

    private void order(Task task, String what, @Nullable LocalDateTime start, @Nullable LocalDateTime finish) {
        if (start != null && finish != null) {
            boolean right = !finish.toLocalDate().isBefore(start.toLocalDate());
            unless(right, task, finish.toLocalDate(), what, start.toLocalDate(), finish.toLocalDate());
        }
    }

    private void unless(boolean right, Task task, Object value, String what, Object... args) {
        if (!right) {
            Object[] all = new Object[args.length + 1];
            all[0] = named(task);
            System.arraycopy(args, 0, all, 1, args.length);
            String key = "exchange.schedule.wrong." + what;
            Integer row = task.getID();
            problems.add(new Problem(
                    source, row == null ? 0 : row, "", value.toString(), Text.of(key, all), Text.of(key + ".right")));
        }
    }

    /** Links say which task waits for which; in a circle none could begin. */
    private void circle(List<Task> tasks) {
        Set<Task> known = new HashSet<>(tasks);
        List<Activity> activities = tasks.stream()
                .map(task -> new Activity(named(task), BigDecimal.ZERO))
                .toList();
        List<Link> links = tasks.stream()
                .flatMap(task -> task.getPredecessors().stream())
                .filter(link -> known.contains(link.getPredecessorTask()) && known.contains(link.getSuccessorTask()))
                .map(ScheduleContradictions::link)
                .toList();
        try {
            var _ = new Network(activities, links);
        } catch (Refused round) {
            problems.add(Problem.file(source, round.text(), Text.of("exchange.schedule.wrong.circle.right")));
        }
    }

    private static Link link(Relation relation) {
        return Link.finishToStart(named(relation.getPredecessorTask()), named(relation.getSuccessorTask()));
    }

    /** Names repeat in a plan, unique ids do not. */
    private static String named(Task task) {
        String name = task.getName();
        return name == null || name.isBlank() ? "" + task.getUniqueID() : name + " (" + task.getUniqueID() + ")";
    }
}
