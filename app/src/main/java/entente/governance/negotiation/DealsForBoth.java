package entente.governance.negotiation;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * 004-06: do our deals create something for both, meet the provider's needs, and last? A need of the provider that was left unmet and a deal
 * taken up again within half a year are alerts; a need of the client left unmet, and one that nobody asked for, are watched. Beside them stands
 * how much of what could be created for both was agreed. Of what was agreed or taken up again in the last year.
 */
public final class DealsForBoth implements LookRule {
    static final Term<Integer> STALE = Look.stale("004-06");
    static final Term<Integer> WINDOW = Term.whole("004-06.days", 365, "signal.source.ours");
    static final Limits JOINT = Limits.below(
            Term.number("004-06.joint.watch", "90", "signal.source.ours"),
            Term.number("004-06.joint.act", "70", "signal.source.ours"),
            Unit.PERCENT);

    @Override
    public String practice() {
        return "004-06";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(JOINT), STALE, WINDOW);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        LocalDate since = asOf.minusDays(policy.of(WINDOW));
        List<Deal> all = Deals.of(book, asOf).all();
        List<Deal> agreed =
                all.stream().filter(one -> isWithin(one, since, asOf)).toList();
        Stream<Gap> needs = agreed.stream().flatMap(DealsForBoth::needs);
        Stream<Gap> broken = all.stream().flatMap(one -> broken(one, since, asOf));
        List<Deal> over = all.stream()
                .filter(one -> isWithin(one, since, asOf)
                        || again(one, since, asOf).findAny().isPresent())
                .toList();
        Stream<Finding> besides = over.isEmpty() && !all.isEmpty()
                ? Stream.of(Finding.notApplicable(Text.of("governance.deal.none", policy.of(WINDOW)), asOf))
                : joint(agreed, policy);
        return Look.over(
                "governance.deal",
                over.stream().map(Deal::negotiation).toList(),
                Stream.concat(needs, broken).toList(),
                besides.toArray(Finding[]::new));
    }

    /** What was taken up again within the days looked back on. */
    private static Stream<Deal.Broken> again(Deal one, LocalDate since, LocalDate asOf) {
        return one.broken().stream()
                .filter(again -> !again.on().isBefore(since) && !again.on().isAfter(asOf));
    }

    private static boolean isWithin(Deal one, LocalDate since, LocalDate asOf) {
        LocalDate agreedOn = one.said().agreedOn();
        return one.isAgreed() && agreedOn != null && !agreedOn.isBefore(since) && !agreedOn.isAfter(asOf);
    }

    /** Whoever bargains sees to it that the other side's needs are met. */
    private static Stream<Gap> needs(Deal one) {
        Stream<Gap> unmet = Arrays.stream(Side.values())
                .flatMap(side -> one.unmet(side).stream().map(need -> {
                    Explanation what = Explanation.of(
                                    "governance.deal.unmet", one.said().title(), side, need.what())
                            .from(one.negotiation().source());
                    return side == Side.PROVIDER ? Gap.act(side.other(), what) : Gap.watch(side.other(), what);
                }));
        Stream<Gap> unasked = one.needs(Side.PROVIDER).isEmpty()
                ? Stream.of(Gap.watch(
                        Side.CLIENT,
                        Explanation.of("governance.deal.unasked", one.said().title())
                                .from(one.negotiation().source())))
                : Stream.of();
        return Stream.concat(unmet, unasked);
    }

    private static Stream<Gap> broken(Deal one, LocalDate since, LocalDate asOf) {
        return again(one, since, asOf)
                .filter(Deal.Broken::isEarly)
                .flatMap(again -> again.by().side().stream()
                        .map(side -> Gap.act(
                                side,
                                Explanation.of(
                                                "governance.deal.reopened",
                                                one.said().title(),
                                                again.agreedOn(),
                                                again.on(),
                                                side)
                                        .from(one.negotiation().source()))));
    }

    /** The mean of those deals of which something is known; nothing where it is of none. */
    private static Stream<Finding> joint(List<Deal> agreed, Policy policy) {
        List<Figure> known = agreed.stream()
                .map(Deal::jointValue)
                .filter(one -> one.known().isPresent())
                .toList();
        if (known.isEmpty()) {
            return Stream.of();
        }
        BigDecimal sum = known.stream().flatMap(one -> one.known().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(known.size()), 1, RoundingMode.HALF_EVEN);
        Figure figure = Figure.known(
                Amount.percent(mean),
                Explanation.of("governance.deal.joint.mean", known.size())
                        .because(known.stream().map(Figure::because).toList()));
        LocalDate newest = agreed.stream()
                .flatMap(one -> Stream.ofNullable(one.said().agreedOn()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        Text says = Text.of("governance.deal.joint", Amount.percent(mean), known.size());
        return Stream.of(JOINT.judge(policy, figure, says, newest));
    }
}
