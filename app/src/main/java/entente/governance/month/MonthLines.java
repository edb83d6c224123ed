package entente.governance.month;

import entente.arrangement.AgreedTerms;
import entente.arrangement.Debts;
import entente.commercial.CostLine;
import entente.commercial.credit.CreditState;
import entente.commercial.credit.EarnBack;
import entente.commercial.credit.ServiceCredit;
import entente.commercial.credit.ServiceRelief;
import entente.delivery.Progress;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.SignOff;
import entente.ledger.Voice;
import entente.performance.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every line of a month, from what both sides see: readings, progress, invoices, reliefs, credits and earn-backs. */
public final class MonthLines {
    /** Lines older than this are no longer carried over by themselves. */
    private static final int CARRIED_MONTHS = 12;

    private final Book book;
    private final Debts debts;

    private MonthLines(Book book, LocalDate asOf) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        this.book = book;
        this.debts = Debts.of(book, terms, terms.calendar(), asOf);
    }

    /** Of the shared book, read on the day. */
    public static MonthLines of(Book book, LocalDate asOf) {
        return new MonthLines(book, asOf);
    }

    public List<MonthLine> of(YearMonth month) {
        return Stream.of(
                        all(Reading.class, r -> YearMonth.from(r.during().from()), month)
                                .map(this::reading),
                        all(Progress.class, p -> YearMonth.from(p.statusOn()), month)
                                .map(this::progress),
                        all(CostLine.class, MonthLines::invoicedIn, month).map(this::invoice),
                        all(ServiceRelief.class, ServiceRelief::monthOf, month).map(this::relief),
                        all(ServiceCredit.class, ServiceCredit::monthOf, month).map(this::credit),
                        all(EarnBack.class, e -> YearMonth.parse(e.month()), month)
                                .map(this::earnBack))
                .flatMap(lines -> lines.sorted(Comparator.comparing(MonthLine::subject)))
                .toList();
    }

    /** Lines of earlier months that are still open or in dispute: they come along by themselves. */
    public List<MonthLine> carriedOver(YearMonth month) {
        return Stream.iterate(month.minusMonths(1), m -> m.minusMonths(1))
                .limit(CARRIED_MONTHS)
                .flatMap(earlier -> of(earlier).stream())
                .filter(line -> line.state().isCarriedOver())
                .toList();
    }

    /** All amounts in dispute together; empty where there are none, or in more than one currency. */
    public static Optional<Money> disputed(List<MonthLine> lines) {
        List<Money> amounts = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.disputed()))
                .toList();
        return amounts.stream().map(Money::currency).distinct().count() == 1
                ? amounts.stream().reduce(Money::plus)
                : Optional.empty();
    }

    private static @Nullable YearMonth invoicedIn(CostLine line) {
        return line.sort() == CostLine.CostSort.INVOICE ? YearMonth.from(line.bookedOn()) : null;
    }

    private <T extends Fact> Stream<Recorded<T>> all(Class<T> type, MonthOf<T> of, YearMonth month) {
        return book.current(type).stream()
                .filter(fact -> fact.chain() == Chain.SHARED)
                .filter(fact -> month.equals(of.month(fact.fact())));
    }

    /** The month a fact belongs to; none where it belongs to no month's end. */
    private interface MonthOf<T> {
        @Nullable
        YearMonth month(T fact);
    }

    private MonthLine reading(Recorded<Reading> reading) {
        BigDecimal value = reading.fact().value();
        return line(
                reading,
                YearMonth.from(reading.fact().during().from()),
                value == null ? null : plain(value),
                null,
                null);
    }

    private MonthLine progress(Recorded<Progress> progress) {
        Money earned = progress.fact().earnedValue();
        return line(progress, YearMonth.from(progress.fact().statusOn()), null, earned, null);
    }

    private MonthLine invoice(Recorded<CostLine> invoice) {
        Money amount = invoice.fact().amount();
        return line(invoice, YearMonth.from(invoice.fact().bookedOn()), null, amount, amount);
    }

    private MonthLine relief(Recorded<ServiceRelief> relief) {
        return line(relief, relief.fact().monthOf(), plain(relief.fact().units()), null, null);
    }

    /** Of a credit the part in dispute, or all of it where the line as a whole is disputed. */
    private MonthLine credit(Recorded<ServiceCredit> credit) {
        Money part = credit.fact().in(CreditState.DISPUTED);
        MonthLine line = line(
                credit,
                credit.fact().monthOf(),
                null,
                credit.fact().accrued(),
                part.signum() > 0 ? part : credit.fact().accrued());
        return part.signum() > 0 && line.state() != LineState.DISPUTED
                ? new MonthLine(
                        credit,
                        line.month(),
                        line.by(),
                        LineState.DISPUTED,
                        null,
                        line.amount(),
                        part,
                        whyDisputed(credit))
                : line;
    }

    private static @Nullable String whyDisputed(Recorded<ServiceCredit> credit) {
        return credit.fact().parts().stream()
                .filter(part -> part.state() == CreditState.DISPUTED && part.why() != null)
                .map(part -> String.valueOf(part.why()))
                .findFirst()
                .orElse(null);
    }

    private MonthLine earnBack(Recorded<EarnBack> back) {
        return line(
                back,
                YearMonth.parse(back.fact().month()),
                null,
                back.fact().amount(),
                back.fact().amount());
    }

    private MonthLine line(
            Recorded<? extends Fact> fact,
            YearMonth month,
            @Nullable String shown,
            @Nullable Money amount,
            @Nullable Money atStake) {
        Side by = side(fact.by());
        LineState state = state(fact, by);
        return new MonthLine(
                fact,
                month,
                by,
                state,
                shown,
                amount,
                state == LineState.DISPUTED ? atStake : null,
                fact.dispute().map(SignOff::reason).orElse(null));
    }

    private LineState state(Recorded<? extends Fact> fact, @Nullable Side by) {
        if (fact.dispute().isPresent()) {
            return LineState.DISPUTED;
        }
        if (by == null) {
            return LineState.OPEN;
        }
        Side other = by.other();
        if (fact.version().signOff(other).isPresent()) {
            return LineState.AGREED;
        }
        return debts.count(fact, other) ? LineState.NOT_CONTESTED : LineState.OPEN;
    }

    private static @Nullable Side side(Voice voice) {
        return switch (voice) {
            case CLIENT -> Side.CLIENT;
            case PROVIDER -> Side.PROVIDER;
            case SYSTEM -> null;
        };
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
