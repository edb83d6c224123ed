package entente.exchange;

import entente.delivery.Project;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a schedule file says, as facts that no ledger knows yet. Milestones and progress point to their project by a local id, made from
 * its code alone; whoever records them gives it a real one.
 *
 * @param source what its owner calls the file
 */
public record ScheduleFacts(String source, ScheduleFormat format, List<ScheduledProject> projects) {
    public ScheduleFacts {
        projects = List.copyOf(projects);
    }

    /** The id by which facts of this file point to the project of a code. */
    public static Ref<Project> local(String projectCode) {
        return new Ref<>(UUID.nameUUIDFromBytes(("project " + projectCode).getBytes(StandardCharsets.UTF_8)));
    }

    /** Every fact, each project before what points to it. */
    public List<Fact> facts() {
        return projects.stream().flatMap(ScheduleFacts::facts).toList();
    }

    private static Stream<Fact> facts(ScheduledProject scheduled) {
        return Stream.of(
                        Stream.of(scheduled.project()),
                        scheduled.milestones().stream(),
                        Stream.ofNullable(scheduled.progress()))
                .flatMap(all -> all);
    }
}
