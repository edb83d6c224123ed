package entente.commercial;

import entente.commercial.CostLine.CostSort;
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
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * 001-07, as far as invoices go: do they say what the contract says? Of each schedule of charges both signed, the newest month that is over
 * and that it names, with what volumes, indices and milestones make of the prices both signed; of prices no schedule names the last month for,
 * that month, as a thin reading, since something else may be charged beside them.
 * More than asked and less are alike, since either is argued about. A month without an invoice is asked for, never zero.
 */
final class InvoiceVariance implements Rule {
    static final Limits VARIANCE = Limits.above(
            Term.number("001-07.invoice.watch", "2", "commercial.source.a7"),
            Term.number("001-07.invoice.act", "5", "signal.source.ours"),
            Unit.PERCENT);

    @Override
    public String practice() {
        return "001-07";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(VARIANCE));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        return AgreedCharges.of(book, asOf).stream().map(charges -> judged(charges, book, policy, asOf));
    }

    private Signal judged(AgreedCharges charges, Book book, Policy policy, LocalDate asOf) {
        List<Recorded<CostLine>> invoices = invoices(book, charges);
        return Finding.decide(
                practice(),
                About.the(charges.subject()),
                Text.of("commercial.invoice.question"),
                List.of(finding(charges, invoices, policy, asOf)),
                List.of(
                        Mirror.of(
                                Side.CLIENT,
                                Text.of("commercial.invoice.mirror"),
                                Text.of("commercial.invoice.mirror.client", invoices.size()),
                                invoices.stream()
                                        .filter(i ->
                                                i.version().signOff(Side.CLIENT).isEmpty())
                                        .map(InvoiceVariance::line)
                                        .toList()),
                        Mirror.of(
                                Side.PROVIDER,
                                Text.of("commercial.invoice.mirror"),
                                Text.of("commercial.invoice.mirror.provider", invoices.size()),
                                invoices.stream().map(InvoiceVariance::line).toList())));
    }

    private static Finding finding(
            AgreedCharges charges, List<Recorded<CostLine>> invoices, Policy policy, LocalDate asOf) {
        Figure invoiced = Costs.sum(
                "commercial.invoice.invoiced",
                invoices,
                CostLine::amount,
                Text.of(
                        "commercial.invoice.none",
                        charges.title(),
                        charges.month().toString()));
        if (!(charges.due() instanceof Figure.Known due)) {
            return unknown(charges.due(), charges.due(), asOf);
        }
        if (!(invoiced instanceof Figure.Known known)) {
            return unknown(invoiced, due, asOf);
        }
        if (!due.amount().unit().equals(known.amount().unit()) || due.value().signum() == 0) {
            return Finding.unknown(Text.of("commercial.currencies"), List.of(due.because()), asOf);
        }
        BigDecimal apart = known.value().subtract(due.value());
        BigDecimal percent = apart.abs().multiply(BigDecimal.valueOf(100)).divide(due.value(), MathContext.DECIMAL64);
        Figure variance = Figure.known(
                Amount.percent(percent),
                Explanation.of("commercial.invoice.variance").because(known.because(), due.because()));
        LocalDate newest = invoices.stream()
                .map(invoice -> invoice.fact().bookedOn())
                .max(Comparator.naturalOrder())
                .orElse(asOf);
        Finding apartBy = VARIANCE.judge(policy, variance, says(charges, due, known, apart, percent), newest);
        return charges.scheduled() ? apartBy : apartBy.thin();
    }

    private static Finding unknown(Figure missing, Figure due, LocalDate asOf) {
        Text why = missing instanceof Figure.Unknown unknown ? unknown.reason() : Text.of("commercial.currencies");
        return Finding.unknown(why, List.of(due.because()), asOf);
    }

    private static Text says(
            AgreedCharges charges, Figure.Known due, Figure.Known invoiced, BigDecimal apart, BigDecimal percent) {
        String month = charges.month().toString();
        return apart.signum() == 0
                ? Text.of("commercial.invoice.same", charges.title(), month, due.amount())
                : Text.of(
                        apart.signum() > 0 ? "commercial.invoice.more" : "commercial.invoice.less",
                        charges.title(),
                        month,
                        new Amount(apart.abs(), due.amount().unit()),
                        Amount.percent(percent),
                        due.amount(),
                        invoiced.amount());
    }

    private static List<Recorded<CostLine>> invoices(Book book, AgreedCharges charges) {
        return book.current(CostLine.class).stream()
                .filter(line -> line.fact().sort() == CostSort.INVOICE)
                .filter(line -> line.fact().amount().signum() > 0)
                .filter(line -> charges.project() == null
                        || charges.project().equals(line.fact().project()))
                .filter(line -> YearMonth.from(line.fact().bookedOn()).equals(charges.month()))
                .toList();
    }

    private static Explanation line(Recorded<CostLine> invoice) {
        return Explanation.of("commercial.invoice.line", invoice.fact().code())
                .is(Amount.of(invoice.fact().amount()))
                .from(invoice.source());
    }
}
