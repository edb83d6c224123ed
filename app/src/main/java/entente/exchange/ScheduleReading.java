package entente.exchange;

import static entente.exchange.ScheduleScreening.refused;

import entente.delivery.Milestone;
import entente.delivery.Progress;
import entente.delivery.Progress.CostView;
import entente.delivery.Project;
import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Ref;
import entente.register.sheet.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.Task;

/** Makes facts of a parsed schedule. */
record ScheduleReading(
        String source, ScheduleFormat format, @Nullable CostView costs) {
    /** What tools call a plan that nobody has named; it would make two such plans one project. */
    private static final Pattern UNNAMED = Pattern.compile("(?i)project\\s*\\d*");

    private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");

    /** Empty for a plan without a dated task. */
    Optional<ScheduledProject> project(ProjectFile file) {
        Outline outline = Outline.of(file);
        List<Task> work = outline.work();
        if (work.isEmpty()) {
            return Optional.empty();
        }
        ScheduleContradictions.refuse(source, file);
        try {
            return Optional.of(project(file, outline, work));
        } catch (Refused contradiction) {
            if (contradiction.field().equals(ScheduleScreening.FILE)) {
                throw contradiction;
            }
            throw refused("exchange.schedule.contradiction", source, contradiction.text());
        }
    }

    private ScheduledProject project(ProjectFile file, Outline outline, List<Task> work) {
        ProjectProperties said = file.getProjectProperties();
        String code = code(said);
        ScheduledMoney money = new ScheduledMoney(said, outline);
        boolean based = work.stream().anyMatch(task -> task.getBaselineFinish() != null);
        LocalDate from = first(work, based ? Task::getBaselineStart : Task::getStart)
                .or(() -> first(work, Task::getStart))
                .orElseThrow(() -> refused("exchange.schedule.undated", source));
        LocalDate to = last(work, based ? ScheduleReading::baselineOn : ScheduleReading::finishOn);
        Project project = new Project(
                code,
                format == ScheduleFormat.XER || format == ScheduleFormat.PMXML
                        ? Objects.requireNonNullElse(said.getName(), code)
                        : code,
                from,
                to,
                first(work, Task::getActualStart).orElse(null),
                ended(work),
                money.budget(),
                null);
        Ref<Project> local = ScheduleFacts.local(code);
        Progress progress = money.progress(local, costs);
        earned(project, progress);
        List<Task> chosen = outline.chosen();
        return new ScheduledProject(
                project,
                based,
                day(said.getStatusDate()),
                outline.milestonesFrom(),
                distinct(chosen.stream().map(task -> milestone(local, task)).toList()),
                Set.copyOf(chosen.stream()
                        .filter(task -> task.getBaselineFinish() == null)
                        .map(ScheduleReading::code)
                        .toList()),
                progress,
                file.getIgnoredErrors().size());
    }

    /** A tool's own sums may say of the plan as a whole what no task of it says. */
    private void earned(Project project, @Nullable Progress progress) {
        Money budget = project.budget();
        if (progress != null && budget != null && progress.earnedValue().compareTo(budget) > 0) {
            Money earned = progress.earnedValue();
            Text what = Text.of("exchange.schedule.wrong.earned", project.name(), earned, budget);
            ScheduleContradictions.refuse(
                    List.of(Problem.file(source, what, Text.of("exchange.schedule.wrong.earned.right"))));
        }
    }

    private String code(ProjectProperties said) {
        return Stream.of(
                        said.getProjectID(),
                        said.getProjectTitle(),
                        format == ScheduleFormat.PLANNER ? said.getName() : null)
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank() && !UNNAMED.matcher(name).matches())
                .findFirst()
                .orElseGet(() -> ENDING.matcher(source).replaceFirst(""));
    }

    /** What its tool keeps for the life of the task: P6's activity id, elsewhere the unique id, which outlives moves and renaming. */
    private static String code(Task task) {
        return Objects.requireNonNullElseGet(task.getActivityID(), () -> String.valueOf(task.getUniqueID()));
    }

    private static Milestone milestone(Ref<Project> project, Task task) {
        LocalDate planned = finishOn(task);
        LocalDate baseline = Objects.requireNonNullElse(baselineOn(task), planned);
        LocalDate actual = evening(task.getActualStart(), task.getActualFinish());
        String code = code(task);
        String name = task.getName();
        return new Milestone(
                project,
                code,
                name == null || name.isBlank() ? code : name,
                baseline,
                actual != null || baseline.equals(planned) ? null : planned,
                actual,
                null);
    }

    private List<Milestone> distinct(List<Milestone> milestones) {
        Set<String> codes = new HashSet<>();
        milestones.stream()
                .filter(milestone -> !codes.add(milestone.code()))
                .findFirst()
                .ifPresent(twice -> {
                    throw refused("exchange.schedule.twice", source, twice.code());
                });
        return milestones;
    }

    private static Optional<LocalDate> first(List<Task> work, Function<Task, @Nullable LocalDateTime> when) {
        return work.stream()
                .flatMap(task -> Stream.ofNullable(when.apply(task)))
                .min(Comparator.naturalOrder())
                .map(LocalDateTime::toLocalDate);
    }

    private static LocalDate last(List<Task> work, Function<Task, @Nullable LocalDate> when) {
        return work.stream()
                .flatMap(task -> Stream.ofNullable(when.apply(task)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static @Nullable LocalDate ended(List<Task> work) {
        boolean all = work.stream().allMatch(task -> task.getActualFinish() != null);
        return all ? last(work, task -> evening(task.getActualStart(), task.getActualFinish())) : null;
    }

    private static @Nullable LocalDate baselineOn(Task task) {
        return evening(task.getBaselineStart(), task.getBaselineFinish());
    }

    private static LocalDate finishOn(Task task) {
        return Objects.requireNonNull(evening(task.getStart(), task.getFinish()));
    }

    /** Work that ends at midnight ends the day before; what takes no time is on the day it says. */
    private static @Nullable LocalDate evening(@Nullable LocalDateTime start, @Nullable LocalDateTime finish) {
        if (finish == null) {
            return null;
        }
        boolean midnight = finish.toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight && start != null && start.isBefore(finish)
                ? finish.toLocalDate().minusDays(1)
                : finish.toLocalDate();
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime at) {
        return at == null ? null : at.toLocalDate();
    }
}
