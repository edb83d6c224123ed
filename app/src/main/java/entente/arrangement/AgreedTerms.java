package entente.arrangement;

import entente.arrangement.Arrangement.Pack;
import entente.kernel.Amount;
import entente.kernel.DateRange;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.ledger.Zoned;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What a book says of the arrangement as a whole: its days, its type of work, its contracts and the price first agreed. */
public final class AgreedTerms {
    /** Years before and after the day of judgement whose holidays are looked up. */
    private static final int YEARS = 10;

    private static final Derived<AgreedTerms> OF = Derived.by(AgreedTerms::new);

    private final Book book;
    private final LocalDate asOf;
    private final Optional<Recorded<Arrangement>> arrangement;
    private final ZoneId zone;
    private final WorkingCalendar calendar;

    private AgreedTerms(Book book, LocalDate asOf) {
        this.book = book;
        this.asOf = asOf;
        this.zone = Zoned.of(book);
        List<Recorded<Arrangement>> known = book.current(Arrangement.class);
        this.arrangement = known.stream()
                .filter(a -> a.chain() == Chain.SHARED)
                .findFirst()
                .or(() -> known.stream().findFirst());
        DateRange range = new DateRange(asOf.minusYears(YEARS), asOf.plusYears(YEARS));
        this.calendar = arrangement.map(a -> a.fact().calendar(range)).orElse(WorkingCalendar.MONDAY_TO_FRIDAY);
    }

    public static AgreedTerms of(Book book, LocalDate asOf) {
        return OF.of(book, asOf);
    }

    /** Monday to Friday without holidays where the arrangement itself is not recorded yet. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    public ZoneId zone() {
        return zone;
    }

    public Pack pack() {
        return arrangement.map(a -> a.fact().pack()).orElse(Pack.OTHER);
    }

    /** The day on which the fact was last said or affirmed, in the arrangement's zone. */
    public LocalDate lastSaidOn(Recorded<?> fact) {
        return fact.lastSaidAt().atZone(zone).toLocalDate();
    }

    /** The contracts that run, agreed or else proposed; those that have ended where none runs. */
    public List<Recorded<Contract>> contracts() {
        List<Recorded<Contract>> known = book.current(Contract.class);
        List<Recorded<Contract>> running =
                known.stream().filter(c -> !c.fact().endsOn().isBefore(asOf)).toList();
        return running.isEmpty() ? known : running;
    }

    /** The first day of the contracts. */
    public Optional<LocalDate> startsOn() {
        return contracts().stream().map(c -> c.fact().startsOn()).min(LocalDate::compareTo);
    }

    /** The last day of the contracts. */
    public Optional<LocalDate> endsOn() {
        return contracts().stream().map(c -> c.fact().endsOn()).max(LocalDate::compareTo);
    }

    /** Whether the price is signed by both; a price that is only proposed carries no more than a thin reading. */
    public boolean isPriceAgreed() {
        return contracts().stream().noneMatch(Recorded::isProposed);
    }

    /** The price first agreed, in the first agreed version of each contract, so that no later one can hide an overrun. */
    public Figure priceFirstAgreed() {
        List<Recorded<Contract>> contracts = contracts();
        List<Money> values = contracts.stream()
                .map(c -> FirstSaid.of(book, c, Contract::originalValue)
                        .orElse(c.fact().originalValue()))
                .toList();
        if (values.isEmpty()) {
            return Figure.unknown(Text.of("arrangement.price.none"));
        }
        if (values.stream().map(Money::currency).distinct().count() > 1) {
            return Figure.unknown(Text.of("arrangement.price.currencies"));
        }
        Money sum = values.stream().reduce(Money::plus).orElseThrow();
        return Figure.known(
                Amount.of(sum),
                Explanation.of(isPriceAgreed() ? "arrangement.price.agreed" : "arrangement.price.proposed")
                        .from(contracts.stream().map(Recorded::source).toList()));
    }
}
