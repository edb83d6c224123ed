package entente.exchange;

import entente.delivery.Milestone;
import entente.delivery.Progress;
import entente.delivery.Project;
import entente.kernel.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One project of a schedule file.
 *
 * @param hasBaseline whether its planned dates are a baseline; else they are the present ones, which move with every change of plan
 * @param statusOn the day its progress is told for, where it says one
 * @param milestonesFrom what became its milestones
 * @param withoutBaseline codes of milestones whose baseline is only the day they are planned for at present
 * @param progress what it planned, earned and cost by its status date, where it holds money
 * @param ignored how many parts of it could not be read and were passed over
 */
public record ScheduledProject(
        Project project,
        boolean hasBaseline,
        @Nullable LocalDate statusOn,
        MilestonesFrom milestonesFrom,
        List<Milestone> milestones,
        Set<String> withoutBaseline,
        @Nullable Progress progress,
        int ignored) {
    public ScheduledProject {
        milestones = List.copyOf(milestones);
        withoutBaseline = Set.copyOf(withoutBaseline);
    }

    /** What a reader of a preview has to be told. */
    public List<Text> notes() {
        List<Text> notes = new ArrayList<>();
        notes.add(Text.of("exchange.schedule.from." + milestonesFrom, project.name(), milestones.size()));
        if (!hasBaseline) {
            notes.add(Text.of("exchange.schedule.nobaseline", project.name()));
        }
        if (!withoutBaseline.isEmpty()) {
            notes.add(Text.of("exchange.schedule.unbased", withoutBaseline.size(), milestones.size()));
        }
        if (ignored > 0) {
            notes.add(Text.of("exchange.schedule.ignored", ignored));
        }
        return notes;
    }
}
