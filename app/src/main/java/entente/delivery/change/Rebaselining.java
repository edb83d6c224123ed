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
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A project's plan as it is now against the one first agreed and the one that approved change orders make of it. What moved without an
 * order both signed is re-baselined, and the original stays beside it for ever.
 *
 * @param plans the original first, the current one last; never empty
 * @param approved the orders both signed for this project
 * @param milestones whose agreed day is not the one first agreed
 */
public record Rebaselining(
        Recorded<Project> project,
        List<Plan> plans,
        List<Recorded<ChangeOrder>> approved,
        List<MovedMilestone> milestones,
        WorkingCalendar calendar) {
    public Rebaselining {
        plans = List.copyOf(plans);
        approved = List.copyOf(approved);
        milestones = List.copyOf(milestones);
    }

    /** Every project of the book. */
    public static List<Rebaselining> all(Book book, AgreedTerms terms, ChangeLog log, LocalDate asOf) {
        Map<Ref<Project>, List<Recorded<Baseline>>> baselines = book.inForce(Baseline.class).stream()
                .collect(Collectors.groupingBy(baseline -> baseline.fact().project()));
        Map<Ref<Project>, List<MovedMilestone>> milestones = book.current(Milestone.class).stream()
                .flatMap(milestone -> MovedMilestone.of(book, milestone, asOf).stream())
                .collect(Collectors.groupingBy(moved -> moved.milestone().fact().project()));
        WorkingCalendar calendar = terms.calendar();
        return book.current(Project.class).stream()
                .map(project -> new Rebaselining(
                        project,
                        Plan.of(book, project, baselines.getOrDefault(project.ref(), List.of()), asOf),
                        log.approved(project.ref()),
                        milestones.getOrDefault(project.ref(), List.of()),
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
        return plans.size() > 1 || !milestones.isEmpty();
    }

    /** The end, in working days; below zero where it comes earlier. */
    public Move days() {
        long moved = calendar.between(original().finishOn(), current().finishOn());
        return new Move(
                Figure.known(
                        Amount.workingDays(moved),
                        Explanation.of("delivery.baseline.days").because(lines())),
                daysApproved(),
                "delivery.baseline.days.unexplained");
    }

    /** The milestone whose agreed day moved furthest, in working days; 0 where none did. */
    public Move furthestMilestone() {
        long furthest =
                milestones.stream().mapToLong(one -> one.days(calendar)).max().orElse(0);
        return new Move(
                Figure.known(
                        Amount.workingDays(furthest),
                        Explanation.of("delivery.baseline.milestones")
                                .because(milestones.stream()
                                        .map(one -> one.explained(calendar))
                                        .toList())),
                daysApproved(),
                "delivery.baseline.milestones.unexplained");
    }

    /** The price; Unknown where none was ever said. */
    public Move price() {
        Text none = Text.of("delivery.project.nobudget", project.fact().name());
        Figure approvedSum = firstPrice()
                .map(first -> Worth.sum(
                        Explanation.of("delivery.baseline.price.approved"),
                        first.currency(),
                        approved.stream()
                                .map(order -> Worth.of(order.fact().price(), ordered(order)))
                                .toList()))
                .orElseGet(() -> Figure.unknown(none));
        return new Move(
                firstPrice()
                        .map(first -> priceMoved(first, price(plans.reversed()).orElse(first)))
                        .orElseGet(() -> Figure.unknown(none, lines())),
                approvedSum,
                "delivery.baseline.price.unexplained");
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

    private Figure daysApproved() {
        return Figure.known(
                Amount.workingDays(approved.stream()
                        .mapToLong(order -> order.fact().days())
                        .sum()),
                Explanation.of("delivery.baseline.days.approved")
                        .because(approved.stream()
                                .map(order -> ordered(order)
                                        .is(Amount.workingDays(order.fact().days())))
                                .toList()));
    }

    private Figure priceMoved(Money first, Money now) {
        return first.currency().equals(now.currency())
                ? Figure.known(
                        Amount.of(now.minus(first)),
                        Explanation.of("delivery.baseline.price").because(lines()))
                : Figure.unknown(Text.of("delivery.change.currencies"), lines());
    }

    private List<Explanation> lines() {
        return plans.stream().map(Plan::because).toList();
    }

    static Explanation ordered(Recorded<ChangeOrder> order) {
        return Explanation.of("delivery.change.ordered", order.fact().title()).from(order.source());
    }

    private static Optional<Money> price(List<Plan> plans) {
        return plans.stream().flatMap(plan -> plan.price().stream()).findFirst();
    }
}
