package entente.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.mpxj.ProjectFile;
import org.mpxj.Task;

/**
 * The tasks of a plan without the one that stands for the plan itself.
 *
 * @param all in the plan's order, dated and active ones alone
 * @param firstLevel those of the topmost level
 * @param plans the tasks that stand for the plan as a whole, where it has one
 */
record Outline(List<Task> all, List<Task> firstLevel, List<Task> plans) {
    static Outline of(ProjectFile file) {
        List<Task> top = file.getChildTasks();
        boolean whole = top.size() == 1 && top.getFirst().hasChildTasks();
        List<Task> plans = whole ? List.of(top.getFirst()) : List.of();
        List<Task> firstLevel = whole ? top.getFirst().getChildTasks() : top;
        return new Outline(
                file.getTasks().stream()
                        .filter(Outline::counts)
                        .filter(task -> !plans.contains(task))
                        .toList(),
                firstLevel.stream().filter(Outline::counts).toList(),
                plans);
    }

    /** The tasks that are done themselves, not through others. */
    List<Task> work() {
        return all.stream().filter(task -> !task.hasChildTasks()).toList();
    }

    MilestonesFrom milestonesFrom() {
        return milestones().findAny().isPresent()
                ? MilestonesFrom.MILESTONES
                : summaries().findAny().isPresent() ? MilestonesFrom.SUMMARY_TASKS : MilestonesFrom.FIRST_LEVEL;
    }

    /** The tasks that become milestones. */
    List<Task> chosen() {
        return switch (milestonesFrom()) {
            case MILESTONES -> milestones().toList();
            case SUMMARY_TASKS -> summaries().toList();
            case FIRST_LEVEL -> firstLevel;
        };
    }

    private Stream<Task> milestones() {
        return all.stream().filter(Task::getMilestone);
    }

    private Stream<Task> summaries() {
        return all.stream().filter(Task::hasChildTasks);
    }

    /** Some files keep the plan's own task even where it has no others below it. */
    private static boolean isPlan(Task task) {
        return Integer.valueOf(0).equals(task.getUniqueID())
                && Integer.valueOf(0).equals(task.getID());
    }

    private static boolean counts(Task task) {
        return !isPlan(task)
                && task.getActive()
                && !task.getNull()
                && !task.getExternalTask()
                && task.getStart() != null
                && task.getFinish() != null;
    }
}
