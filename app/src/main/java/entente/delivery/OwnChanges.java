package entente.delivery;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 000-A5: do many changes directed from inside the client become change orders? Requests of the last 90 calendar days that the client
 * initiated: their number, and their value against the price first agreed. The client's share of all requests alone never alerts,
 * since clients start about 95 % of change orders anyway (data of contract research organisations, 2017 to 2020).
 */
public final class OwnChanges implements Rule {
    static final Limits COUNT = Limits.from(
            Term.number("000-A5.count.watch", "3", "signal.source.ours"),
            Term.number("000-A5.count.act", "6", "signal.source.ours"),
            Unit.COUNT);
    static final Limits VALUE = Limits.above(
            Term.number("000-A5.value.watch", "5", "signal.source.ours"),
            Term.number("000-A5.value.act", "10", "signal.source.ours"),
            Unit.PERCENT);
    static final Term<Integer> WINDOW = Term.whole("000-A5.days", 90, "signal.source.ours");

    @Override
    public String practice() {
        return "000-A5";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(COUNT, VALUE), WINDOW);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        LocalDate since = asOf.minusDays(policy.of(WINDOW));
        List<Recorded<ChangeRequest>> recent = book.current(ChangeRequest.class).stream()
                .filter(r -> !r.fact().raisedOn().isBefore(since)
                        && !r.fact().raisedOn().isAfter(asOf))
                .toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("delivery.a5.question"),
                findings(book, policy, asOf, of(recent, Side.CLIENT)),
                mirrors(recent, policy)));
    }

    private static List<Finding> findings(Book book, Policy policy, LocalDate asOf, List<Recorded<ChangeRequest>> own) {
        if (book.current(ChangeRequest.class).isEmpty()) {
            return List.of(Finding.unknown(Text.of("delivery.a5.nothing"), List.of(), asOf));
        }
        LocalDate newest = own.stream()
                .map(r -> r.fact().raisedOn())
                .max(LocalDate::compareTo)
                .orElse(asOf);
        Figure count = Figure.known(
                Amount.count(own.size()),
                Explanation.of("delivery.a5.count", policy.of(WINDOW))
                        .because(own.stream().map(OwnChanges::explained).toList()));
        Finding counted =
                COUNT.judge(policy, count, Text.of("delivery.a5.counted", own.size(), policy.of(WINDOW)), newest);
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        Figure share = share(own, prices(book), terms.priceFirstAgreed());
        return switch (share) {
            case Figure.Unknown unknown -> List.of(without(counted, unknown));
            case Figure.Known known -> {
                Text says = Text.of("delivery.a5.valued", own.size(), policy.of(WINDOW), known.amount());
                Finding valued = VALUE.judge(policy, known, says, newest);
                yield terms.isPriceAgreed() ? List.of(valued, counted) : List.of(valued.thin(), counted.thin());
            }
        };
    }

    /** The number alone is a thin reading, which says why the value is missing. */
    private static Finding without(Finding counted, Figure.Unknown value) {
        Figure.Known count = (Figure.Known) counted.figure();
        Figure told = new Figure.Known(count.amount(), count.because().because(value.because()));
        return new Finding(counted.band(), counted.says(), told, counted.reading(), counted.measuredOn()).thin();
    }

    /** Agreed prices by the request they answer; they take the place of what a request was thought to cost. */
    private static Map<Ref<ChangeRequest>, Recorded<ChangeOrder>> prices(Book book) {
        Map<Ref<ChangeRequest>, Recorded<ChangeOrder>> prices = new HashMap<>();
        book.inForce(ChangeOrder.class).forEach(order -> {
            Ref<ChangeRequest> request = order.fact().request();
            if (request != null) {
                prices.merge(request, order, (one, other) -> one);
            }
        });
        return prices;
    }

    private static Figure share(
            List<Recorded<ChangeRequest>> own, Map<Ref<ChangeRequest>, Recorded<ChangeOrder>> prices, Figure price) {
        if (!(price instanceof Figure.Known known)) {
            return price;
        }
        if (known.value().signum() == 0) {
            return Figure.unknown(Text.of("delivery.a5.noprice"), List.of(price.because()));
        }
        List<Recorded<ChangeRequest>> counting =
                own.stream().filter(r -> r.fact().state().counts()).toList();
        long unvalued =
                counting.stream().filter(r -> value(r, prices).isEmpty()).count();
        List<Value> values =
                counting.stream().flatMap(r -> value(r, prices).stream()).toList();
        if (values.stream()
                .anyMatch(v ->
                        !Unit.money(v.money.currency()).equals(known.amount().unit()))) {
            return Figure.unknown(Text.of("delivery.a5.currencies"));
        }
        BigDecimal sum = values.stream().map(v -> v.money.amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Figure total = Figure.known(
                sum,
                known.amount().unit(),
                Explanation.of("delivery.a5.value", unvalued)
                        .because(values.stream().map(Value::explained).toList()));
        return Figure.known(
                sum.movePointRight(2).divide(known.value(), Formula.PRECISION),
                Unit.PERCENT,
                Explanation.of("delivery.a5.share").because(total.because(), price.because()));
    }

    private record Value(Money money, Explanation explained) {}

    private static Optional<Value> value(
            Recorded<ChangeRequest> request, Map<Ref<ChangeRequest>, Recorded<ChangeOrder>> prices) {
        Optional<Value> agreed = Optional.ofNullable(prices.get(request.ref()))
                .map(order -> new Value(
                        order.fact().price(),
                        Explanation.of("delivery.a5.ordered", request.fact().title())
                                .is(Amount.of(order.fact().price()))
                                .from(order.source())));
        return agreed.or(() -> Optional.ofNullable(request.fact().value())
                .map(money -> new Value(money, explained(request).is(Amount.of(money)))));
    }

    private static List<Mirror> mirrors(List<Recorded<ChangeRequest>> recent, Policy policy) {
        List<Explanation> unshown = of(recent, Side.CLIENT).stream()
                .filter(r -> !(r.fact().reason().needsEvidence() && r.fact().evidence() != null))
                .map(OwnChanges::explained)
                .toList();
        List<Explanation> provider =
                of(recent, Side.PROVIDER).stream().map(OwnChanges::explained).toList();
        int all = of(recent, Side.CLIENT).size();
        return List.of(
                Mirror.of(
                        Side.CLIENT,
                        Text.of("delivery.a5.mirror.client"),
                        Text.of("delivery.a5.mirror.client.says", unshown.size(), all),
                        unshown),
                Mirror.of(
                        Side.PROVIDER,
                        Text.of("delivery.a5.mirror.provider"),
                        Text.of("delivery.a5.mirror.provider.says", provider.size(), policy.of(WINDOW)),
                        provider));
    }

    private static List<Recorded<ChangeRequest>> of(List<Recorded<ChangeRequest>> requests, Side initiator) {
        return requests.stream().filter(r -> r.fact().initiator() == initiator).toList();
    }

    private static Explanation explained(Recorded<ChangeRequest> request) {
        ChangeRequest said = request.fact();
        return Explanation.of(
                        "delivery.a5.request",
                        said.title(),
                        said.raisedOn(),
                        said.reason(),
                        Objects.requireNonNullElse(said.department(), "-"))
                .from(request.source());
    }
}
