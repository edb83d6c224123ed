package entente.cockpit.delivery;

import entente.arrangement.AgreedTerms;
import entente.cockpit.PageSignals;
import entente.delivery.EarnedSchedule;
import entente.delivery.change.ChangeLog;
import entente.delivery.change.Rebaselining;
import entente.delivery.outlook.Experiences;
import entente.delivery.outlook.Followed;
import entente.delivery.outlook.GoalsInSight;
import entente.delivery.outlook.ProjectOutlook;
import entente.delivery.outlook.Tolerance;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.signal.Judgement;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One project: whether it will end as promised, why, and how it came here.
 *
 * @param signal what the judge says of it; empty where it does not run
 * @param curve empty without a budget or without a report
 * @param slip empty without milestones
 * @param plans the plan beside its original; empty where it is the first still
 */
public record ProjectSheet(
        Side reader,
        ProjectOutlook outlook,
        Optional<Signal> signal,
        Optional<SCurve> curve,
        Optional<SlipPlot> slip,
        Optional<Rebaselining> plans) {
    /** The shares a leader can say aloud. */
    public static final List<Double> SHARES = List.of(0.10, 0.25, 0.50, 0.75, 0.80, 0.90);

    /** Every project of the book that runs or will, the least likely to hold first. */
    static List<ProjectSheet> all(Side reader, Book book, Judgement judgement, LocalDate asOf) {
        Experiences experiences = Experiences.of(book, asOf);
        return Followed.all(book, asOf).stream()
                .filter(project -> project.project().actualEndOn() == null)
                .map(project -> of(reader, experiences.of(project, asOf), judgement, asOf))
                .sorted(Comparator.comparingDouble(sheet ->
                        sheet.chance().known().map(BigDecimal::doubleValue).orElse(101.0)))
                .toList();
    }

    /** One project of the book; empty where it knows none of this id. */
    public static Optional<ProjectSheet> find(
            Side reader, Book book, Judgement judgement, LocalDate asOf, UUID project) {
        Experiences experiences = Experiences.of(book, asOf);
        return Followed.all(book, asOf).stream()
                .filter(one -> one.status().project().id().equals(project))
                .findFirst()
                .map(one -> of(reader, experiences.of(one, asOf), judgement, asOf));
    }

    public String name() {
        return outlook.followed().status().name();
    }

    public UUID id() {
        return outlook.followed().status().project().id();
    }

    public Optional<Mirror> part(Side side) {
        return signal.flatMap(judged -> judged.mirror(side))
                .filter(mirror -> mirror.evidence().everySource().findAny().isPresent());
    }

    /** The end now agreed. */
    public LocalDate plannedEnd() {
        return outlook.followed().agreed().end();
    }

    /** The end first planned; empty where it is planned so still. */
    public Optional<LocalDate> firstEnd() {
        return Optional.of(outlook.followed().firstPlannedEnd()).filter(first -> !first.equals(plannedEnd()));
    }

    /** The chance to end by a day at the price first agreed, in percent. */
    public Figure firstChance(LocalDate first) {
        return outlook.chance(first, outlook.followed().firstBudget());
    }

    /** The price now agreed. */
    public Optional<Money> price() {
        return outlook.followed().agreed().price();
    }

    /** How fast it moves against the plan now signed, SPI(t). */
    public Figure pace() {
        return outlook.followed().status().earnedSchedule().schedulePerformanceIndex();
    }

    /** The same against the plan signed first; empty where there is no such plan with values beside the one in force. */
    public Optional<Figure> firstPace() {
        return outlook.followed().status().originalEarnedSchedule().map(EarnedSchedule::schedulePerformanceIndex);
    }

    private static ProjectSheet of(Side reader, ProjectOutlook exact, Judgement judgement, LocalDate asOf) {
        ProjectOutlook outlook =
                exact.tolerating(Tolerance.of(Policy.of(exact.followed().book())));
        UUID id = outlook.followed().status().project().id();
        return new ProjectSheet(
                reader,
                outlook,
                PageSignals.about(judgement, id, GoalsInSight.PRACTICE),
                SCurve.of(outlook),
                outlook.followed().milestones().isEmpty()
                        ? Optional.empty()
                        : Optional.of(SlipPlot.of(outlook.followed().milestones(), asOf)),
                replanned(outlook.followed(), asOf));
    }

    private static Optional<Rebaselining> replanned(Followed project, LocalDate asOf) {
        ChangeLog log = ChangeLog.of(project.book(), asOf);
        return Rebaselining.all(project.book(), AgreedTerms.of(project.book(), asOf), log, asOf).stream()
                .filter(one ->
                        one.project().id().equals(project.status().project().id()))
                .filter(Rebaselining::isRebaselined)
                .findFirst();
    }

    /** The chance to end by the day and at the price now agreed, in percent. */
    public Figure chance() {
        return outlook.chance(plannedEnd(), price());
    }
}
