package entente.delivery.outlook;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * 000-QC: will each running project end by the day and at the price now agreed? By the chance that comparable projects had, and by what
 * changed since the last report: a chance that fell, an index that does not move, a milestone overdue without a new date.
 */
public final class GoalsInSight implements Rule {
    public static final String PRACTICE = "000-QC";

    static final Limits CHANCE = Limits.below(
            Term.number("000-QC.chance.watch", "50", "delivery.source.forecast"),
            Term.number("000-QC.chance.act", "35", "delivery.source.forecast"),
            Unit.PERCENT);
    static final Term<BigDecimal> DROP = Term.number("000-QC.chance.drop", "15", "delivery.source.forecast");
    static final Term<Integer> FROZEN = Term.whole("000-QC.frozen", 3, "delivery.source.forecast");
    static final Term<Integer> STALE = Term.whole("000-QC.progress.stale", 45, "signal.source.ours");

    @Override
    public String practice() {
        return PRACTICE;
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(CHANCE), DROP, FROZEN, STALE, Tolerance.TIME, Tolerance.PRICE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Experiences experiences = Experiences.of(book, asOf);
        Mirrors mirrors = Mirrors.of(book, asOf);
        return Followed.all(book, asOf).stream()
                .filter(one -> one.project().runsOn(asOf))
                .map(one -> Finding.decide(
                        practice(),
                        About.the(one.status().project()),
                        Text.of("delivery.outlook.question", one.status().name()),
                        new Run(experiences, one, policy, asOf).findings(),
                        mirrors.of(one)));
    }

    /** One project's judgement. */
    private record Run(Experiences experiences, Followed project, Policy policy, LocalDate asOf) {
        List<Finding> findings() {
            ProjectOutlook outlook = experiences.of(project, asOf).tolerating(Tolerance.of(policy));
            if (!outlook.isKnown()) {
                return List.of(Finding.notApplicable(
                        Text.of(
                                "delivery.outlook.unknown.time",
                                project.status().name()),
                        asOf));
            }
            Optional<Finding> stale = stale();
            List<Finding> all = new ArrayList<>();
            all.add(stale.orElseGet(() -> chance(outlook)));
            fell(outlook).ifPresent(all::add);
            new Signs(project, policy, asOf).findings().forEach(all::add);
            return all;
        }

        private Finding chance(ProjectOutlook outlook) {
            LocalDate end = project.agreed().end();
            Figure chance = outlook.chance(end, project.agreed().price());
            Text says = outlook.tolerance()
                    .says(
                            "delivery.outlook.says",
                            project.status().name(),
                            shown(chance),
                            outlook.endOn(0.5).orElse(end),
                            end,
                            shown(outlook.toGain(end)));
            Finding finding = CHANCE.judge(policy, chance, says, measuredOn());
            return outlook.isThin() ? finding.thin() : finding;
        }

        /** What was reported once and never again foretells nothing. */
        private Optional<Finding> stale() {
            return project.status()
                    .age(asOf)
                    .filter(age -> age > policy.of(STALE))
                    .map(age -> Finding.unknown(
                            Text.of("delivery.outlook.stale", project.status().name(), measuredOn(), Amount.days(age)),
                            List.of(policy.because(STALE, Amount.days(policy.of(STALE)))),
                            measuredOn()));
        }

        /** The chance against what the report before foretold. */
        private Optional<Finding> fell(ProjectOutlook now) {
            LocalDate end = project.agreed().end();
            Optional<Money> price = project.agreed().price();
            OptionalDouble was = experiences
                    .before(project, asOf)
                    .map(then -> then.tolerating(now.tolerance()).likely(end, price))
                    .orElse(OptionalDouble.empty());
            OptionalDouble is = now.likely(end, price);
            if (was.isEmpty() || is.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal before = ProjectOutlook.percent(was.getAsDouble());
            BigDecimal today = ProjectOutlook.percent(is.getAsDouble());
            BigDecimal drop = before.subtract(today);
            if (drop.compareTo(policy.of(DROP)) < 0) {
                return Optional.empty();
            }
            Figure points = Figure.known(
                    drop,
                    Unit.PERCENT,
                    Explanation.of("delivery.outlook.fell.points")
                            .because(policy.because(DROP, Amount.percent(policy.of(DROP)))));
            Text says = Text.of(
                    "delivery.outlook.fell", project.status().name(), Amount.percent(before), Amount.percent(today));
            return Optional.of(new Finding(Band.WATCH, says, points, Reading.FULL, measuredOn()));
        }

        private LocalDate measuredOn() {
            return project.status()
                    .latest()
                    .map(report -> report.fact().statusOn())
                    .orElse(asOf);
        }

        private static Object shown(Figure figure) {
            return switch (figure) {
                case Figure.Known known -> known.amount();
                case Figure.Unknown unknown -> unknown.reason();
            };
        }
    }
}
