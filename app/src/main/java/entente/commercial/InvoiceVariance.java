package entente.commercial;

import entente.arrangement.MonthEnd;
import entente.commercial.ChargeSchedule.Due;
import entente.commercial.CostLine.CostSort;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 001-07, as far as invoices go: do they say what the contract says? Of each schedule of charges both signed, the newest month that is over
 * and that it names; more than asked and less are alike, since either is argued about. A month without an invoice is asked for, never zero.
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
        return book.inForce(ChargeSchedule.class).stream()
                .flatMap(schedule ->
                        newest(schedule.fact(), asOf).stream().map(due -> judged(schedule, due, book, policy, asOf)));
    }

    private Signal judged(Recorded<ChargeSchedule> schedule, Due due, Book book, Policy policy, LocalDate asOf) {
        List<Recorded<CostLine>> invoices = invoices(book, schedule.fact(), due.monthOf());
        Finding finding = finding(schedule, due, invoices, policy, asOf);
        return Finding.decide(
                practice(),
                About.the(schedule),
                Text.of("commercial.invoice.question"),
                List.of(finding),
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
            Recorded<ChargeSchedule> schedule,
            Due due,
            List<Recorded<CostLine>> invoices,
            Policy policy,
            LocalDate asOf) {
        Explanation agreed = Explanation.of("commercial.invoice.due", due.month())
                .is(Amount.of(due.amount()))
                .from(schedule.source());
        Figure invoiced = Costs.sum(
                "commercial.invoice.invoiced",
                invoices,
                CostLine::amount,
                Text.of("commercial.invoice.none", schedule.fact().title(), due.month()));
        if (!(invoiced instanceof Figure.Known known)
                || !due.amount().currency().equals(known.amount().unit().currency())) {
            Text none =
                    invoiced instanceof Figure.Unknown unknown ? unknown.reason() : Text.of("commercial.currencies");
            return Finding.unknown(none, List.of(agreed), asOf);
        }
        BigDecimal apart = known.value().subtract(due.amount().amount());
        BigDecimal percent = apart.abs()
                .multiply(BigDecimal.valueOf(100))
                .divide(due.amount().amount(), MathContext.DECIMAL64);
        Figure variance = Figure.known(
                Amount.percent(percent),
                Explanation.of("commercial.invoice.variance").because(known.because(), agreed));
        LocalDate newest = invoices.stream()
                .map(invoice -> invoice.fact().bookedOn())
                .max(Comparator.naturalOrder())
                .orElse(asOf);
        return VARIANCE.judge(policy, variance, says(schedule, due, known, apart, percent), newest);
    }

    private static Text says(
            Recorded<ChargeSchedule> schedule, Due due, Figure.Known invoiced, BigDecimal apart, BigDecimal percent) {
        String title = schedule.fact().title();
        return apart.signum() == 0
                ? Text.of("commercial.invoice.same", title, due.month(), Amount.of(due.amount()))
                : Text.of(
                        apart.signum() > 0 ? "commercial.invoice.more" : "commercial.invoice.less",
                        title,
                        due.month(),
                        Amount.of(new Money(apart.abs(), due.amount().currency())),
                        Amount.percent(percent),
                        Amount.of(due.amount()),
                        invoiced.amount());
    }

    /** The newest month of the schedule whose invoices can be expected: it is over. */
    private static Optional<Due> newest(ChargeSchedule schedule, LocalDate asOf) {
        return schedule.due().stream()
                .filter(due -> !due.monthOf().isAfter(MonthEnd.lastOver(asOf)))
                .max(Comparator.comparing(Due::monthOf));
    }

    private static List<Recorded<CostLine>> invoices(Book book, ChargeSchedule schedule, YearMonth month) {
        return book.current(CostLine.class).stream()
                .filter(line -> line.fact().sort() == CostSort.INVOICE)
                .filter(line -> line.fact().amount().signum() > 0)
                .filter(line -> schedule.project() == null
                        || schedule.project().equals(line.fact().project()))
                .filter(line -> YearMonth.from(line.fact().bookedOn()).equals(month))
                .toList();
    }

    private static Explanation line(Recorded<CostLine> invoice) {
        return Explanation.of("commercial.invoice.line", invoice.fact().code())
                .is(Amount.of(invoice.fact().amount()))
                .from(invoice.source());
    }
}
