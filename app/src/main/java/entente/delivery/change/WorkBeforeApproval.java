package entente.delivery.change;

import entente.arrangement.AgreedTerms;
import entente.delivery.ChangeRequest;
import entente.kernel.Amount;
import entente.kernel.Band;
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
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 000-E05, of changes: is anything worked on that both have not signed for? How long the longest of it runs, in working days, and what it
 * is worth against the price first agreed. What was declined or dropped is no longer at risk.
 */
public final class WorkBeforeApproval implements Rule {
    static final Limits DAYS = Limits.above(
            Term.number("000-E05.unpriced-days.watch", "0", "signal.source.ours"),
            Term.number("000-E05.unpriced-days.act", "10", "signal.source.ours"),
            Unit.WORKING_DAYS);
    static final Limits VALUE = Limits.above(
            Term.number("000-E05.unpriced-value.watch", "0", "signal.source.ours"),
            Term.number("000-E05.unpriced-value.act", "2", "signal.source.ours"),
            Unit.PERCENT);

    @Override
    public String practice() {
        return "000-E05";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(DAYS, VALUE));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        UnpricedWork work = UnpricedWork.of(ChangeLog.of(book, asOf), asOf);
        boolean any = !book.current(ChangeRequest.class).isEmpty();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("delivery.unpriced.question"),
                any
                        ? findings(work, terms, policy, asOf)
                        : List.of(Finding.notApplicable(Text.of("delivery.a5.nothing"), asOf)),
                mirrors(work)));
    }

    private static List<Finding> findings(UnpricedWork work, AgreedTerms terms, Policy policy, LocalDate asOf) {
        if (work.atRisk().isEmpty()) {
            Figure none = Figure.known(
                    Amount.count(0),
                    Explanation.of("delivery.unpriced.none")
                            .because(work.early().stream().map(work::explained).toList()));
            Text says = Text.of("delivery.unpriced.nothing", work.early().size());
            return List.of(new Finding(Band.WELL, says, none, Reading.FULL, asOf));
        }
        List<Finding> findings = new ArrayList<>();
        Figure longest = work.longest(terms.calendar());
        int number = work.atRisk().size();
        findings.add(DAYS.judge(
                policy,
                longest,
                Text.of(
                        "delivery.unpriced.days",
                        number,
                        new Amount(longest.known().orElseThrow(), Unit.WORKING_DAYS)),
                asOf));
        findings.add(value(work, terms, policy, asOf));
        return findings;
    }

    private static Finding value(UnpricedWork work, AgreedTerms terms, Policy policy, LocalDate asOf) {
        Figure price = terms.priceFirstAgreed();
        if (!(price instanceof Figure.Known known) || known.value().signum() == 0) {
            return Finding.unknown(Text.of("delivery.unpriced.noprice"), List.of(price.because()), asOf);
        }
        Figure value = work.value(Objects.requireNonNull(known.amount().unit().currency()));
        if (!(value instanceof Figure.Known risked)) {
            return Finding.unknown(Text.of("delivery.unpriced.unknown"), List.of(value.because()), asOf);
        }
        Figure share = Figure.known(
                Worth.percent(risked.value(), known.value()),
                Unit.PERCENT,
                Explanation.of("delivery.unpriced.share").because(risked.because(), known.because()));
        Text says = Text.of("delivery.unpriced.valued", work.atRisk().size(), risked.amount());
        Finding finding = VALUE.judge(policy, share, says, asOf);
        return terms.isPriceAgreed() ? finding : finding.thin();
    }

    private static List<Mirror> mirrors(UnpricedWork work) {
        List<Explanation> asked = work.atRisk().stream()
                .filter(change -> change.asked().initiator() == Side.CLIENT)
                .map(ChangeCase::explained)
                .toList();
        List<Explanation> begun = work.atRisk().stream().map(work::explained).toList();
        return List.of(
                Mirror.of(
                        Side.CLIENT,
                        Text.of("delivery.unpriced.mirror.client"),
                        Text.of("delivery.unpriced.mirror.client.says", asked.size()),
                        asked),
                Mirror.of(
                        Side.PROVIDER,
                        Text.of("delivery.unpriced.mirror.provider"),
                        Text.of("delivery.unpriced.mirror.provider.says", begun.size()),
                        begun));
    }
}
