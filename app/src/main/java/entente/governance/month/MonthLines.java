package entente.governance.month;

import entente.arrangement.AgreedTerms;
import entente.arrangement.Debts;
import entente.commercial.CostLine;
import entente.commercial.credit.CreditState;
import entente.commercial.credit.EarnBack;
import entente.commercial.credit.ServiceCredit;
import entente.commercial.credit.ServiceRelief;
import entente.commercial.price.IndexValue;
import entente.commercial.price.MilestoneAcceptance;
import entente.commercial.price.MilestonePayment;
import entente.delivery.Progress;
import entente.delivery.Project;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumSession;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.SignOff;
import entente.ledger.Voice;
import entente.performance.Measure;
import entente.performance.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every line of a month, from what both sides see: readings, progress, invoices, reliefs, credits, earn-backs, indices, acceptances, minutes. */
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
                                .map(this::earnBack),
                        all(IndexValue.class, v -> YearMonth.from(v.publishedOn()), month)
                                .map(this::index),
                        all(MilestoneAcceptance.class, a -> YearMonth.from(a.decidedOn()), month)
                                .map(this::acceptance),
                        all(ForumSession.class, ForumSession::monthOf, month).map(this::minutes))
                .flatMap(lines -> lines.sorted(Comparator.comparing(MonthLine::subject)))
                .toList();
    }

    /** Credits that stand on the month's invoices with what is owed of them, and bonuses below zero. */
    public List<MonthLine> postedFor(YearMonth month) {
        return all(ServiceCredit.class, c -> c.postedFor() == null ? null : YearMonth.parse(c.postedFor()), month)
                .map(credit -> credit(credit).amounting(owed(credit.fact())))
                .filter(line -> line.amount() != null && line.amount().signum() != 0)
                .toList();
    }

    private static Money owed(ServiceCredit credit) {
        Money owed = Stream.of(CreditState.FINAL, CreditState.POSTED, CreditState.PAID)
                .map(credit::in)
                .reduce(Money.zero(credit.accrued().currency()), Money::plus);
        return credit.owedTo() == Side.CLIENT ? owed : owed.negated();
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
        String of = book.find(Measure.class, reading.fact().measure())
                .map(measure -> measure.fact().name())
                .orElse(reading.fact().period());
        return line(
                reading,
                of,
                YearMonth.from(reading.fact().during().from()),
                value == null ? null : value.toPlainString(),
                null);
    }

    private MonthLine progress(Recorded<Progress> progress) {
        String of = book.find(Project.class, progress.fact().project())
                .map(project -> project.fact().name())
                .orElse("");
        return line(
                progress,
                of,
                YearMonth.from(progress.fact().statusOn()),
                null,
                progress.fact().earnedValue());
    }

    private MonthLine invoice(Recorded<CostLine> invoice) {
        CostLine line = invoice.fact();
        return atStake(line(invoice, line.code(), YearMonth.from(line.bookedOn()), null, line.amount()), line.amount());
    }

    private MonthLine relief(Recorded<ServiceRelief> relief) {
        ServiceRelief claim = relief.fact();
        return line(relief, claim.code(), claim.monthOf(), claim.units().toPlainString(), null);
    }

    /** Of a credit the part in dispute, or all of it where the line as a whole is disputed; moves by the terms open nothing anew. */
    private MonthLine credit(Recorded<ServiceCredit> credit) {
        ServiceCredit of = credit.fact();
        Money part = of.in(CreditState.DISPUTED);
        MonthLine line = line(credit, of.level() + " " + of.month(), of.monthOf(), null, of.accrued());
        if (part.signum() > 0) {
            return new MonthLine(
                    credit,
                    line.name(),
                    line.month(),
                    line.by(),
                    LineState.DISPUTED,
                    null,
                    of.accrued(),
                    part,
                    why(of));
        }
        LineState first = line.state() == LineState.OPEN ? firstWord(credit) : line.state();
        return atStake(
                new MonthLine(
                        credit, line.name(), line.month(), line.by(), first, null, of.accrued(), null, line.why()),
                of.accrued());
    }

    /** What became of the amount when it was first said. */
    private LineState firstWord(Recorded<ServiceCredit> credit) {
        return book.history(credit.id())
                .map(history -> history.versions().getFirst())
                .filter(first -> first.fact() instanceof ServiceCredit said
                        && said.accrued().equals(credit.fact().accrued()))
                .map(first -> new Recorded<>(
                        credit.id(), credit.kind(), credit.fact(), first, credit.chain(), credit.agreement()))
                .map(first -> state(first, side(first.by())))
                .orElse(LineState.OPEN);
    }

    private static @Nullable String why(ServiceCredit credit) {
        return credit.parts().stream()
                .filter(part -> part.state() == CreditState.DISPUTED && part.why() != null)
                .map(part -> String.valueOf(part.why()))
                .findFirst()
                .orElse(null);
    }

    private MonthLine earnBack(Recorded<EarnBack> back) {
        Money amount = back.fact().amount();
        String of = book.find(ServiceCredit.class, back.fact().credit())
                .map(credit -> credit.fact().level() + " " + credit.fact().month())
                .orElse(back.fact().month());
        return atStake(line(back, of, YearMonth.parse(back.fact().month()), null, amount), amount);
    }

    private MonthLine index(Recorded<IndexValue> value) {
        IndexValue of = value.fact();
        YearMonth month = YearMonth.from(of.publishedOn());
        return line(value, of.index() + " " + of.month(), month, of.value().toPlainString(), null);
    }

    private MonthLine acceptance(Recorded<MilestoneAcceptance> word) {
        MilestoneAcceptance of = word.fact();
        String payment = book.find(MilestonePayment.class, of.payment())
                .map(known -> known.fact().title())
                .orElse("");
        String part = of.accepted().points().toPlainString() + " %";
        return line(word, payment + " " + of.decidedOn(), YearMonth.from(of.decidedOn()), part, null);
    }

    /** Minutes that were closed; agreed to like any other line, and never signed by themselves. */
    private MonthLine minutes(Recorded<ForumSession> held) {
        String of = book.find(Forum.class, held.fact().forum())
                .map(forum -> forum.fact().name() + " " + held.fact().plannedOn())
                .orElse(held.fact().plannedOn().toString());
        YearMonth month = Objects.requireNonNull(held.fact().monthOf());
        return line(held, of, month, null, null);
    }

    private MonthLine line(
            Recorded<? extends Fact> fact,
            String name,
            YearMonth month,
            @Nullable String shown,
            @Nullable Money amount) {
        Side by = side(fact.by());
        return new MonthLine(
                fact,
                name,
                month,
                by,
                state(fact, by),
                shown,
                amount,
                null,
                fact.dispute().map(SignOff::reason).orElse(null));
    }

    private static MonthLine atStake(MonthLine line, Money amount) {
        return line.state() == LineState.DISPUTED
                ? new MonthLine(
                        line.fact(),
                        line.name(),
                        line.month(),
                        line.by(),
                        line.state(),
                        line.shown(),
                        line.amount(),
                        amount,
                        line.why())
                : line;
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
}
