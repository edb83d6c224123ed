package entente.commercial;

import entente.arrangement.AgreedTerms;
import entente.delivery.ChangeOrder;
import entente.delivery.ProjectStatus;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 000-A3: does the work cost more than first agreed? CPI and the cost at completion of every running project, the latter the worse of two
 * readings, with and without approved change orders, each against the price first agreed, so that changes cannot hide an overrun.
 * Without progress what was charged stands against the price, which is a thin reading.
 */
public final class CostOverrun implements Rule {
    static final Limits CPI = Limits.below(
            Term.number("000-A3.cpi.watch", "0.95", "commercial.source.bands"),
            Term.number("000-A3.cpi.act", "0.85", "commercial.source.bands"),
            Unit.RATIO);
    static final Limits OVER = Limits.above(
            Term.number("000-A3.over.watch", "5", "signal.source.ours"),
            Term.number("000-A3.over.act", "10", "signal.source.ours"),
            Unit.PERCENT);
    static final Term<Integer> STALE = Term.whole("000-A3.stale", 45, "signal.source.ours");

    @Override
    public String practice() {
        return "000-A3";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(CPI, OVER), STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Run run = new Run(book, policy, asOf);
        return Stream.of(Finding.decide(
                practice(), About.ARRANGEMENT, Text.of("commercial.a3.question"), run.findings(), run.mirrors()));
    }

    /** One judgement, with everything it looks up read once. */
    private static final class Run {
        private final Policy policy;
        private final LocalDate asOf;
        private final AgreedTerms terms;
        private final FirstPrice prices;
        private final Costs costs;
        private final Changes changes;
        private final List<CostAtCompletion> reported;

        Run(Book book, Policy policy, LocalDate asOf) {
            this.policy = policy;
            this.asOf = asOf;
            this.terms = AgreedTerms.of(book, asOf);
            this.prices = new FirstPrice(book, terms);
            this.costs = Costs.of(book, asOf);
            this.changes = new Changes(book);
            this.reported = ProjectStatus.all(book, asOf).stream()
                    .filter(status -> status.project().fact().runsOn(asOf))
                    .filter(status -> status.latest().isPresent())
                    .map(this::completion)
                    .toList();
        }

        List<Finding> findings() {
            if (reported.isEmpty()) {
                return List.of(charges());
            }
            return Stream.concat(reported.stream().flatMap(this::project), together().stream())
                    .toList();
        }

        private Stream<Finding> project(CostAtCompletion cost) {
            ProjectStatus status = cost.status();
            LocalDate statusOn = status.latest().orElseThrow().fact().statusOn();
            long age = status.age(asOf).orElseThrow();
            if (age > policy.of(STALE)) {
                return Stream.of(Finding.unknown(
                        Text.of("commercial.a3.stale", status.name(), statusOn, Amount.days(age)),
                        List.of(policy.because(STALE, Amount.days(policy.of(STALE)))),
                        statusOn));
            }
            Figure index = cost.now().costPerformanceIndex();
            Text says = Text.of("commercial.a3.cpi", status.name(), shown(index), statusOn);
            return Stream.of(
                    CPI.judge(policy, index, says, statusOn),
                    over(
                            status.name(),
                            excess(cost.with(), cost.price(), true),
                            excess(cost.without(), cost.price(), false),
                            statusOn));
        }

        private CostAtCompletion completion(ProjectStatus status) {
            LocalDate statusOn = status.latest().orElseThrow().fact().statusOn();
            return new CostAtCompletion(
                    status,
                    prices.of(status.project()),
                    costs.charged(status.project().ref(), statusOn),
                    changes.of(status.project().ref()));
        }

        private static Figure excess(Figure atCompletion, Figure price, boolean with) {
            return new Ratio(atCompletion, price)
                    .excess(Explanation.of(with ? "commercial.a3.over.with" : "commercial.a3.over.without"));
        }

        /** The worse of the two readings, with the other below it. */
        private Finding over(Object name, Figure with, Figure without, LocalDate statusOn) {
            if (!(with instanceof Figure.Known more) || !(without instanceof Figure.Known less)) {
                return OVER.judge(
                        policy,
                        with instanceof Figure.Known ? without : with,
                        Text.of("commercial.a3.question"),
                        statusOn);
            }
            boolean changesCost = more.value().compareTo(less.value()) >= 0;
            Figure.Known worse = changesCost ? more : less;
            Figure.Known other = changesCost ? less : more;
            Figure told = new Figure.Known(worse.amount(), worse.because().because(other.because()));
            String key = worse.value().signum() <= 0
                    ? "commercial.a3.within"
                    : changesCost ? "commercial.a3.with" : "commercial.a3.without";
            return OVER.judge(policy, told, Text.of(key, name, worse.amount(), other.amount()), statusOn);
        }

        /** All reported projects in one, so that orders of no project count too; only where all of it is known. */
        private Optional<Finding> together() {
            List<Recorded<ChangeOrder>> whole = changes.ofNoProject();
            if (reported.size() < 2 && whole.isEmpty()) {
                return Optional.empty();
            }
            Figure orders =
                    Costs.sum("commercial.changes", whole, ChangeOrder::price, Text.of("commercial.changes.none"));
            Stream<Figure> extra = whole.isEmpty() ? Stream.of() : Stream.of(orders);
            Figure price = sum("commercial.price.all", reported.stream().map(CostAtCompletion::price));
            Figure with =
                    sum("commercial.eac.all", Stream.concat(reported.stream().map(CostAtCompletion::with), extra));
            Figure without = sum("commercial.eac.all", reported.stream().map(CostAtCompletion::without));
            LocalDate oldest = reported.stream()
                    .map(cost -> cost.status().latest().orElseThrow().fact().statusOn())
                    .min(LocalDate::compareTo)
                    .orElse(asOf);
            return Optional.of(excess(with, price, true))
                    .filter(Figure.Known.class::isInstance)
                    .map(over -> over(Text.of("commercial.a3.all"), over, excess(without, price, false), oldest));
        }

        private static Figure sum(String says, Stream<Figure> figures) {
            List<Figure> all = figures.toList();
            List<Explanation> parts = all.stream().map(Figure::because).toList();
            List<Figure.Known> known = all.stream()
                    .flatMap(f -> f instanceof Figure.Known k ? Stream.of(k) : Stream.of())
                    .toList();
            List<Unit> units =
                    known.stream().map(k -> k.amount().unit()).distinct().toList();
            if (known.size() < all.size() || units.size() != 1) {
                return Figure.unknown(Text.of("commercial.currencies"), parts);
            }
            BigDecimal value = known.stream().map(Figure.Known::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            return Figure.known(value, units.getFirst(), Explanation.of(says).because(parts));
        }

        private Finding charges() {
            Figure charged = costs.charged(terms.startsOn().orElse(LocalDate.MIN));
            Figure price = prices.ofTheWhole();
            Figure over = new Ratio(charged, price).excess(Explanation.of("commercial.a3.charged.over"));
            Figure share = new Ratio(charged, price).percent(Explanation.of("commercial.a3.charged.share"));
            Text says = Text.of("commercial.a3.charged", shown(charged), shown(share), shown(price));
            return OVER.judge(policy, over, says, asOf).thin();
        }

        List<Mirror> mirrors() {
            return Stream.of(Side.values())
                    .map(side -> {
                        List<Explanation> own = changes.askedFor(side);
                        return Mirror.of(
                                side,
                                Text.of("commercial.a3.mirror"),
                                Text.of("commercial.a3.mirror.says", own.size(), side),
                                own);
                    })
                    .toList();
        }

        private static Object shown(Figure figure) {
            return switch (figure) {
                case Figure.Known known -> known.amount();
                case Figure.Unknown unknown -> unknown.reason();
            };
        }
    }
}
