package entente.delivery.change;

import entente.arrangement.AgreedTerms;
import entente.delivery.ChangeRequest;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
        return Stream.of(Limits.terms(List.of(COUNT, VALUE), WINDOW), Likelihoods.TERMS)
                .<Term<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        LocalDate since = asOf.minusDays(policy.of(WINDOW));
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        ChangeLog log = ChangeLog.of(book, asOf);
        List<ChangeCase> own = log.askedBy(Side.CLIENT, since);
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("delivery.a5.question"),
                book.current(ChangeRequest.class).isEmpty()
                        ? List.of(Finding.unknown(Text.of("delivery.a5.nothing"), List.of(), asOf))
                        : findings(log, terms, policy, asOf, own),
                mirrors(own, log.askedBy(Side.PROVIDER, since), policy)));
    }

    private static List<Finding> findings(
            ChangeLog log, AgreedTerms terms, Policy policy, LocalDate asOf, List<ChangeCase> own) {
        LocalDate newest = own.stream()
                .map(change -> change.asked().raisedOn())
                .max(LocalDate::compareTo)
                .orElse(asOf);
        Figure count = Figure.known(
                Amount.count(own.size()),
                Explanation.of("delivery.a5.count", policy.of(WINDOW))
                        .because(own.stream().map(ChangeCase::explained).toList()));
        Finding counted =
                COUNT.judge(policy, count, Text.of("delivery.a5.counted", own.size(), policy.of(WINDOW)), newest);
        ContractValue price = ContractValue.of(log, terms, Likelihoods.of(policy));
        return switch (share(own, price)) {
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

    private static Figure share(List<ChangeCase> own, ContractValue price) {
        if (!(price.original() instanceof Figure.Known known)) {
            return price.original();
        }
        List<ChangeCase> counting =
                own.stream().filter(change -> change.asked().state().counts()).toList();
        List<Worth> worths = counting.stream()
                .flatMap(change -> new Valuing(change).withoutProposals().stream())
                .toList();
        Figure total = Worth.sum(
                Explanation.of("delivery.a5.value", counting.size() - worths.size()),
                Objects.requireNonNull(known.amount().unit().currency()),
                worths);
        Figure share = price.share(total, Explanation.of("delivery.a5.share"));
        return share instanceof Figure.Known of
                ? new Figure.Known(
                        of.amount(), of.because().because(price.forecast().because()))
                : share;
    }

    private static List<Mirror> mirrors(List<ChangeCase> asked, List<ChangeCase> others, Policy policy) {
        List<Explanation> unshown = asked.stream()
                .filter(ChangeCase::isDrift)
                .map(ChangeCase::explained)
                .toList();
        List<Explanation> provider = others.stream().map(ChangeCase::explained).toList();
        return List.of(
                Mirror.of(
                        Side.CLIENT,
                        Text.of("delivery.a5.mirror.client"),
                        Text.of("delivery.a5.mirror.client.says", unshown.size(), asked.size()),
                        unshown),
                Mirror.of(
                        Side.PROVIDER,
                        Text.of("delivery.a5.mirror.provider"),
                        Text.of("delivery.a5.mirror.provider.says", provider.size(), policy.of(WINDOW)),
                        provider));
    }
}
