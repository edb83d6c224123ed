package entente.delivery.change;

import entente.arrangement.AgreedTerms;
import entente.delivery.Baseline;
import entente.delivery.ChangeOrder;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A project's plan as it is now against the one first agreed and the one that approved change orders make of it. What moved without an
 * order both signed is re-baselined, and the original stays beside it for ever.
 *
 * @param plans the original first, the current one last; never empty
 * @param approved the orders both signed for this project
 * @param moved milestones whose agreed day is not the one first agreed
 */
public record Rebaselining(
        Recorded<Project> project,
        List<Plan> plans,
        List<Recorded<ChangeOrder>> approved,
        List<Moved> moved,
        WorkingCalendar calendar) {

    /** A milestone with the day first agreed for it. */
    public record Moved(Recorded<Milestone> milestone, LocalDate firstOn) {}

    public Rebaselining {
        plans = List.copyOf(plans);
        approved = List.copyOf(approved);
        moved = List.copyOf(moved);
    }

    /** Every project of the book. */
    public static List<Rebaselining> all(Book book, AgreedTerms terms, ChangeLog log, LocalDate asOf) {
        Map<Ref<Project>, List<Recorded<Baseline>>> baselines = book.inForce(Baseline.class).stream()
                .collect(Collectors.groupingBy(baseline -> baseline.fact().project()));
        Map<Ref<Project>, List<Recorded<Milestone>>> milestones = book.current(Milestone.class).stream()
                .collect(Collectors.groupingBy(milestone -> milestone.fact().project()));
        WorkingCalendar calendar = terms.calendar();
        return book.current(Project.class).stream()
                .map(project -> new Rebaselining(
                        project,
                        Plan.of(book, project, baselines.getOrDefault(project.ref(), List.of()), asOf),
                        log.approved(project.ref()),
                        milestones.getOrDefault(project.ref(), List.of()).stream()
                                .flatMap(milestone -> moved(book, milestone, asOf))
                                .toList(),
                        calendar))
                .filter(one -> !one.plans.isEmpty())
                .toList();
    }

    public Plan original() {
        return plans.getFirst();
    }

    public Plan current() {
        return plans.getLast();
    }

    /** Whether the plan, or a milestone's agreed day, is another than the one first agreed. */
    public boolean isRebaselined() {
        return plans.size() > 1 || !moved.isEmpty();
    }

    /** Working days from the first end to the present one; below zero where it comes earlier. */
    public Figure daysMoved() {
        return Figure.known(
                Amount.workingDays(
                        calendar.between(original().finishOn(), current().finishOn())),
                Explanation.of("delivery.baseline.days").because(lines()));
    }

    /** Working days that approved orders add. */
    public Figure daysApproved() {
        List<Explanation> orders = approved.stream()
                .map(order -> Explanation.of(
                                "delivery.change.ordered", order.fact().title())
                        .is(Amount.workingDays(order.fact().days()))
                        .from(order.source()))
                .toList();
        return Figure.known(
                Amount.workingDays(approved.stream()
                        .mapToLong(order -> order.fact().days())
                        .sum()),
                Explanation.of("delivery.baseline.days.approved").because(orders));
    }

    /** What moved beyond approved orders, in working days; 0 where they explain it all. */
    public Figure daysUnexplained() {
        return beyond(daysMoved(), daysApproved(), "delivery.baseline.days.unexplained");
    }

    /** The same for the milestone that moved furthest; 0 where none did. */
    public Figure milestoneUnexplained() {
        Figure furthest = Figure.known(
                BigDecimal.valueOf(moved.stream().mapToLong(this::days).max().orElse(0)),
                Unit.WORKING_DAYS,
                Explanation.of("delivery.baseline.milestones")
                        .because(moved.stream().map(this::explained).toList()));
        return beyond(furthest, daysApproved(), "delivery.baseline.milestones.unexplained");
    }

    /** From the first price to the present one; Unknown where no price was ever said. */
    public Figure priceMoved() {
        Optional<Money> first = price(plans);
        Optional<Money> now = price(plans.reversed());
        if (first.isEmpty() || now.isEmpty()) {
            return Figure.unknown(
                    Text.of("delivery.project.nobudget", project.fact().name()), lines());
        }
        if (!first.get().currency().equals(now.get().currency())) {
            return Figure.unknown(Text.of("delivery.change.currencies"), lines());
        }
        return Figure.known(
                Amount.of(now.get().minus(first.get())),
                Explanation.of("delivery.baseline.price").because(lines()));
    }

    /** What approved orders add to the price, in the currency of the first one. */
    public Figure priceApproved() {
        return price(plans)
                .map(first -> Worth.sum(
                        Explanation.of("delivery.baseline.price.approved"),
                        first.currency(),
                        approved.stream()
                                .map(order -> Worth.of(
                                        order.fact().price(),
                                        Explanation.of(
                                                        "delivery.change.ordered",
                                                        order.fact().title())
                                                .from(order.source())))
                                .toList()))
                .orElseGet(() -> Figure.unknown(
                        Text.of("delivery.project.nobudget", project.fact().name())));
    }

    /** What the price moved beyond approved orders; 0 where they explain it all. */
    public Figure priceUnexplained() {
        return beyond(priceMoved(), priceApproved(), "delivery.baseline.price.unexplained");
    }

    /** The price first agreed. */
    public Optional<Money> firstPrice() {
        return price(plans);
    }

    /** Orders that a baseline says it takes in though nobody or only one side signed them. */
    public List<Ref<ChangeOrder>> takenInUnapproved() {
        List<Ref<ChangeOrder>> signed = approved.stream().map(Recorded::ref).toList();
        return plans.stream()
                .flatMap(plan -> plan.takesIn().stream())
                .filter(order -> !signed.contains(order))
                .distinct()
                .toList();
    }

    private List<Explanation> lines() {
        return plans.stream().map(Plan::because).toList();
    }

    private long days(Moved milestone) {
        return calendar.between(
                milestone.firstOn(), milestone.milestone().fact().baselineOn());
    }

    private Explanation explained(Moved one) {
        Milestone said = one.milestone().fact();
        return Explanation.of("delivery.baseline.milestone", said.name(), one.firstOn(), said.baselineOn())
                .is(Amount.workingDays(days(one)))
                .from(one.milestone().source());
    }

    private static Optional<Money> price(List<Plan> plans) {
        return plans.stream().flatMap(plan -> plan.price().stream()).findFirst();
    }

    private static Figure beyond(Figure moved, Figure approved, String says) {
        if (!(moved instanceof Figure.Known from) || !(approved instanceof Figure.Known by)) {
            return moved instanceof Figure.Known ? approved : moved;
        }
        return Figure.known(
                from.value().subtract(by.value()).max(BigDecimal.ZERO),
                from.amount().unit(),
                Explanation.of(says).because(moved.because(), approved.because()));
    }

    private static Stream<Moved> moved(Book book, Recorded<Milestone> milestone, LocalDate asOf) {
        return Corrected.versions(book, milestone.id()).stream()
                .filter(version -> !version.effectiveOn().isAfter(asOf))
                .map(version -> milestone.kind().type().cast(version.fact()).baselineOn())
                .findFirst()
                .filter(first -> !first.equals(milestone.fact().baselineOn()))
                .map(first -> new Moved(milestone, first))
                .stream();
    }
}
