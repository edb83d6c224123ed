package entente.delivery;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A project with the progress reported on it so far, oldest first, at most one report a status date, and the plans both signed for it. */
public final class ProjectStatus {
    private static final Derived<List<ProjectStatus>> ALL = Derived.by(ProjectStatus::found);

    private final Recorded<Project> project;
    private final List<Recorded<Progress>> reports;
    private final SignedPlans plans;

    private ProjectStatus(Recorded<Project> project, List<Recorded<Progress>> reports, SignedPlans plans) {
        this.project = project;
        this.reports = List.copyOf(reports);
        this.plans = plans;
    }

    /** Measured by what its reports say was planned, whatever baseline is signed. */
    public ProjectStatus(Recorded<Project> project, List<Recorded<Progress>> reports) {
        this(project, reports, SignedPlans.NONE);
    }

    /** Every project the book knows, each with its reports up to the day. */
    public static List<ProjectStatus> all(Book book, LocalDate asOf) {
        return ALL.of(book, asOf);
    }

    private static List<ProjectStatus> found(Book book, LocalDate asOf) {
        Map<Ref<Project>, List<Recorded<Progress>>> reports = new HashMap<>();
        book.current(Progress.class).stream()
                .filter(report -> !report.fact().statusOn().isAfter(asOf))
                .sorted(Comparator.comparing(report -> report.fact().statusOn()))
                .forEach(report -> reports.computeIfAbsent(report.fact().project(), none -> new ArrayList<>())
                        .add(report));
        Map<Ref<Project>, SignedPlans> plans = SignedPlans.of(book, asOf);
        return book.current(Project.class).stream()
                .map(project -> new ProjectStatus(
                        project,
                        reports.getOrDefault(project.ref(), List.of()),
                        plans.getOrDefault(project.ref(), SignedPlans.NONE)))
                .toList();
    }

    public Recorded<Project> project() {
        return project;
    }

    public List<Recorded<Progress>> reports() {
        return reports;
    }

    public String name() {
        return project.fact().name();
    }

    public Optional<Recorded<Progress>> latest() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast());
    }

    /** Calendar days since the newest status date; empty where nothing was ever reported. */
    public Optional<Long> age(LocalDate asOf) {
        return latest().map(report -> ChronoUnit.DAYS.between(report.fact().statusOn(), asOf));
    }

    /**
     * Where the project stands by its newest report.
     *
     * @param budget BAC to measure with
     * @param otherwise AC where the report names none
     */
    public EarnedValue earnedValue(Figure budget, Figure otherwise) {
        return new EarnedValue(
                budget,
                latest().map(r -> amount(r, r.fact().plannedValue(), "delivery.ev.pv"))
                        .orElseGet(this::nothing),
                earned(),
                latest().flatMap(ProjectStatus::cost).orElse(otherwise));
    }

    /** EV by the newest report. */
    Figure earned() {
        return latest().map(r -> amount(r, r.fact().earnedValue(), "delivery.ev.ev"))
                .orElseGet(this::nothing);
    }

    private Figure nothing() {
        return Figure.unknown(Text.of("delivery.progress.none", name()));
    }

    /**
     * Earned schedule by the baseline both signed last, where it says how much is planned by when; else by the planned values reported so
     * far. Unknown without a report or a budget in the report's currency.
     */
    public EarnedSchedule earnedSchedule() {
        return plans.current()
                .map(baseline -> SignedPlans.schedule(baseline, this))
                .orElseGet(() -> ReportedPlan.schedule(this));
    }

    /** The same by the baseline signed first, which stays whatever was signed since; empty where it is the only one, or plans no values. */
    public Optional<EarnedSchedule> originalEarnedSchedule() {
        return plans.original().map(baseline -> SignedPlans.schedule(baseline, this));
    }

    /** The baseline both signed last; empty where none was signed. */
    public Optional<Baseline> baseline() {
        return plans.all().isEmpty()
                ? Optional.empty()
                : Optional.of(plans.all().getLast().said());
    }

    /** The day it is told for: that of the newest report, before any the planned start. */
    LocalDate statusOn() {
        return latest().map(r -> r.fact().statusOn()).orElse(project.fact().plannedStartOn());
    }

    /** The budget at completion as it stands now. */
    public Figure budget() {
        Money budget = project.fact().budget();
        if (budget == null) {
            return Figure.unknown(Text.of("delivery.project.nobudget", name()));
        }
        if (latest().stream().anyMatch(r -> !r.fact().plannedValue().currency().equals(budget.currency()))) {
            return Figure.unknown(Text.of("delivery.project.currencies", name()));
        }
        return Figure.known(Amount.of(budget), Explanation.of("delivery.ev.bac").from(project.source()));
    }

    /** The rest as it was estimated anew, where the newest report has such an estimate. */
    public Figure toComplete() {
        return latest().flatMap(r -> Optional.ofNullable(r.fact().toComplete())
                        .map(rest -> amount(r, rest, "delivery.progress.rest")))
                .orElseGet(() -> Figure.unknown(Text.of("delivery.progress.norest", name())));
    }

    private static Optional<Figure> cost(Recorded<Progress> report) {
        Progress said = report.fact();
        return Optional.ofNullable(said.actualCost())
                .map(cost -> Figure.known(
                        Amount.of(cost),
                        Explanation.of("delivery.progress.cost", shown(said.view()))
                                .from(report.source())));
    }

    private static Object shown(Progress.@Nullable CostView view) {
        return view == null ? Progress.CostView.PAYABLE : view;
    }

    private static Figure amount(Recorded<Progress> report, Money money, String says) {
        return Figure.known(Amount.of(money), Explanation.of(says).from(report.source()));
    }
}
