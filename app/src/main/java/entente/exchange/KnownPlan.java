package entente.exchange;

import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a book already says of a schedule's projects. Where a file has no baseline, the days first recorded stay the baseline: else every
 * delay would move it along and none would ever show.
 */
final class KnownPlan {
    private final Map<String, Project> projects = new HashMap<>();
    private final Map<String, LocalDate> baselines = new HashMap<>();

    /** What the chain says itself comes before what is shared, where it was published to. */
    KnownPlan(Book book, Chain chain) {
        Map<Ref<Project>, String> codes = new HashMap<>();
        of(book, Project.class, chain).forEach(project -> {
            codes.put(project.ref(), project.fact().code());
            projects.putIfAbsent(project.fact().code(), project.fact());
        });
        of(book, Milestone.class, chain).forEach(milestone -> {
            String project = codes.getOrDefault(milestone.fact().project(), "");
            baselines.putIfAbsent(
                    key(project, milestone.fact().code()), milestone.fact().baselineOn());
        });
    }

    ScheduleFacts keep(ScheduleFacts facts) {
        return new ScheduleFacts(
                facts.source(),
                facts.format(),
                facts.projects().stream().map(this::keep).toList());
    }

    private ScheduledProject keep(ScheduledProject now) {
        return new ScheduledProject(
                now.hasBaseline() ? now.project() : kept(now.project()),
                now.hasBaseline(),
                now.statusOn(),
                now.milestonesFrom(),
                now.milestones().stream()
                        .map(each -> now.withoutBaseline().contains(each.code()) ? kept(now.project(), each) : each)
                        .toList(),
                now.withoutBaseline(),
                now.progress(),
                now.ignored());
    }

    private Project kept(Project now) {
        return Optional.ofNullable(projects.get(now.code()))
                .map(known -> new Project(
                        now.code(),
                        now.name(),
                        known.plannedStartOn(),
                        known.plannedEndOn(),
                        now.actualStartOn(),
                        now.actualEndOn(),
                        now.budget(),
                        now.forecastBy()))
                .orElse(now);
    }

    /** Without a baseline of its own the milestone's baseline is the day it is planned for now. */
    private Milestone kept(Project project, Milestone now) {
        LocalDate planned = now.baselineOn();
        LocalDate baseline = baselines.getOrDefault(key(project.code(), now.code()), planned);
        @Nullable LocalDate forecast = now.actualOn() != null || planned.equals(baseline) ? null : planned;
        return new Milestone(now.project(), now.code(), now.name(), baseline, forecast, now.actualOn(), now.weight());
    }

    private static <T extends Fact> List<Recorded<T>> of(Book book, Class<T> type, Chain chain) {
        List<Recorded<T>> all = book.current(type);
        return Stream.concat(
                        all.stream().filter(each -> each.chain() == chain),
                        all.stream().filter(each -> each.chain() == Chain.SHARED && chain != Chain.SHARED))
                .toList();
    }

    private static String key(String project, String milestone) {
        return project + "\n" + milestone;
    }
}
