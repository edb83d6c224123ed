package entente.delivery.outlook;

import entente.arrangement.FirstSaid;
import entente.delivery.Milestone;
import entente.delivery.Progress;
import entente.delivery.Project;
import entente.delivery.ProjectStatus;
import entente.delivery.forecast.FinishedProject;
import entente.delivery.forecast.Situation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A project with all that was reported of it, as situations that can be compared. */
public final class Followed {
    private static final int FEWEST = 3;
    private static final double SHARE = 0.15;

    private static final Derived<List<Followed>> ALL = Derived.by(Followed::found);

    private final Book book;
    private final ProjectStatus status;
    private final List<Recorded<Milestone>> milestones;
    /** Those that were reached, the last first. */
    private final List<Reached> reached;
    /** By the number of reports it rests on; a situation is asked for by several questions and found once. */
    private final Map<Integer, Situation> situations = new ConcurrentHashMap<>();

    private final AgreedPlan agreed;

    private Followed(Book book, ProjectStatus status, List<Recorded<Milestone>> milestones, AgreedPlan agreed) {
        this.book = book;
        this.status = status;
        this.agreed = agreed;
        this.milestones = List.copyOf(milestones);
        this.reached = milestones.reversed().stream()
                .map(Recorded::fact)
                .flatMap(m -> Stream.ofNullable(m.actualOn())
                        .map(day -> new Reached(day, ChronoUnit.DAYS.between(m.baselineOn(), day))))
                .sorted(Comparator.comparing(Reached::on).reversed())
                .toList();
    }

    private record Reached(LocalDate on, long late) {}

    /** Every project the book knows, with its reports up to the day. */
    public static List<Followed> all(Book book, LocalDate asOf) {
        return ALL.of(book, asOf);
    }

    private static List<Followed> found(Book book, LocalDate asOf) {
        Map<Ref<Project>, List<Recorded<Milestone>>> known = book.current(Milestone.class).stream()
                .sorted(Comparator.comparing(milestone -> milestone.fact().baselineOn()))
                .collect(Collectors.groupingBy(milestone -> milestone.fact().project()));
        return ProjectStatus.all(book, asOf).stream()
                .map(status -> new Followed(
                        book,
                        status,
                        known.getOrDefault(status.project().ref(), List.of()),
                        AgreedPlan.of(book, status, asOf)))
                .toList();
    }

    public Book book() {
        return book;
    }

    public ProjectStatus status() {
        return status;
    }

    /** In the order of the days first agreed. */
    public List<Recorded<Milestone>> milestones() {
        return milestones;
    }

    public Project project() {
        return status.project().fact();
    }

    /** What it is held to now. */
    public AgreedPlan agreed() {
        return agreed;
    }

    /** Calendar days from the morning of the planned start to the evening of a day. */
    public double days(LocalDate evening) {
        return ChronoUnit.DAYS.between(project().plannedStartOn(), evening) + 1.0;
    }

    /** The day in whose course that many days are over. */
    public LocalDate dayOf(double days) {
        return project().plannedStartOn().plusDays(Math.max(0, (long) Math.ceil(days - 1e-4) - 1));
    }

    /** The end first planned, whatever was planned later. */
    public LocalDate firstPlannedEnd() {
        return FirstSaid.of(book, status.project(), Project::plannedEndOn)
                .orElse(project().plannedEndOn());
    }

    /** The price first agreed, whatever was agreed later. */
    public Optional<Money> firstBudget() {
        return FirstSaid.of(book, status.project(), Project::budget);
    }

    /** What was known by each report of progress, the newest first; what came with or after the whole work is left out. */
    public Stream<Situation> measured() {
        int all = status.reports().size();
        return IntStream.iterate(all, end -> end > 0, end -> end - 1)
                .mapToObj(end -> situations.computeIfAbsent(
                        end,
                        of -> measured(new ProjectStatus(
                                status.project(), status.reports().subList(0, of)))))
                .filter(now -> now.hasProgress() && now.stage() < 1);
    }

    /** What was promised by each word about its end, oldest first, and on the day itself. */
    public List<Situation> promised(LocalDate asOf) {
        double first = days(firstPlannedEnd());
        return book.history(status.project().id()).stream()
                .flatMap(history -> history.standing().stream())
                .filter(version -> version.effectiveOn().isBefore(asOf))
                .filter(version -> version.effectiveOn().isAfter(project().plannedStartOn()))
                .map(version -> promise(first, version))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where it stands by promises alone. */
    public Situation promisedOn(LocalDate asOf) {
        return Situation.promisedOnly(
                days(firstPlannedEnd()),
                Math.max(0, days(asOf)),
                days(project().plannedEndOn()) + promisedSlip().orElse(0));
    }

    /** The same as a project that teaches others; empty while it runs or where nothing was reported of it. */
    Optional<FinishedProject> finished(String sector, List<Situation> reports) {
        LocalDate ended = project().actualEndOn();
        if (ended == null) {
            return Optional.empty();
        }
        double took = days(ended);
        double cost = status.latest()
                .flatMap(report -> Optional.ofNullable(report.fact().actualCost()))
                .map(paid -> paid.amount().doubleValue())
                .orElse(Double.NaN);
        List<Situation> before =
                reports.stream().filter(now -> now.elapsed() < took).toList();
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(new FinishedProject(status.project().id().toString(), sector, before, took, cost));
    }

    private Situation measured(ProjectStatus then) {
        Progress report = then.latest().orElseThrow().fact();
        Money cost = report.actualCost();
        return new Situation(
                days(project().plannedEndOn()),
                Math.max(0, days(report.statusOn())),
                value(then.earnedSchedule().earnedSchedule()),
                promisedSlip().isPresent()
                        ? days(project().plannedEndOn()) + promisedSlip().getAsDouble()
                        : Double.NaN,
                slip(report.statusOn()).orElse(Double.NaN),
                value(then.budget()),
                report.earnedValue().amount().doubleValue(),
                cost == null ? Double.NaN : cost.amount().doubleValue());
    }

    private Optional<Situation> promise(double first, Version version) {
        return version.fact() instanceof Project said
                ? Optional.of(Situation.promisedOnly(first, days(version.effectiveOn()), days(said.plannedEndOn())))
                : Optional.empty();
    }

    /** By how many days the milestones reached last came later than planned, three of them or 15 %; empty before one was reached. */
    private OptionalDouble slip(LocalDate asOf) {
        int last = Math.max(FEWEST, (int) Math.ceil(SHARE * milestones.size()));
        return reached.stream()
                .filter(one -> !one.on().isAfter(asOf))
                .limit(last)
                .mapToLong(Reached::late)
                .average();
    }

    /** By how many days the last milestone is now promised later than planned; empty where nobody says. */
    private OptionalDouble promisedSlip() {
        LocalDate promised =
                milestones.isEmpty() ? null : milestones.getLast().fact().forecastOn();
        return promised == null
                ? OptionalDouble.empty()
                : OptionalDouble.of((double)
                        ChronoUnit.DAYS.between(milestones.getLast().fact().baselineOn(), promised));
    }

    private static double value(Figure figure) {
        return figure.known().map(BigDecimal::doubleValue).orElse(Double.NaN);
    }
}
