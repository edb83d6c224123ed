package entente.commercial.credit;

import entente.arrangement.AgreedTerms;
import entente.commercial.credit.Covered.RegimeSort;
import entente.delivery.Milestone;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.Reading;
import entente.performance.level.ServiceLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a book knows of service levels and their money, month by month, from what both sides see and both agreed to. */
public final class CreditBook {
    /** Further back nothing is worked out: defaults look back twelve months, and a contract year is another twelve. */
    private static final int MOST_MONTHS = 36;

    private final LocalDate asOf;
    private final TermsInForce terms;
    private final AgreedLevels agreed;
    private final LevelReadings readings;
    private final LateDays lateDays;
    private final Charges charges;
    private final Agreements agreements;
    private final WorkingCalendar calendar;

    private CreditBook(Book book, LocalDate asOf) {
        this.asOf = asOf;
        this.terms = new TermsInForce(book);
        this.agreed = new AgreedLevels(book);
        this.readings = new LevelReadings(book);
        this.lateDays = new LateDays(book);
        this.charges = new Charges(book);
        this.agreements = new Agreements(book);
        this.calendar = AgreedTerms.of(book, asOf).calendar();
    }

    /** A book read on the day. */
    public static CreditBook of(Book book, LocalDate asOf) {
        return new CreditBook(book, asOf);
    }

    /** Every month that is over, from the first that was read or agreed on. */
    public List<ServiceMonth> months() {
        YearMonth last = YearMonth.from(asOf).minusMonths(1);
        YearMonth first = Stream.of(readings.first(), terms.first())
                .flatMap(Optional::stream)
                .min(YearMonth::compareTo)
                .orElse(YearMonth.from(asOf));
        YearMonth earliest = last.minusMonths(MOST_MONTHS - 1L);
        return Stream.iterate(first.isBefore(earliest) ? earliest : first, m -> !m.isAfter(last), m -> m.plusMonths(1))
                .map(this::month)
                .toList();
    }

    private ServiceMonth month(YearMonth month) {
        CreditTerms held = terms.of(month).map(Recorded::fact).orElse(null);
        return new ServiceMonth(
                month, held, charged(month, held), held == null ? List.of() : levels(month, held, agreed::of));
    }

    /** The same months as they would have been under other terms, whose levels are read anew. */
    public List<ServiceMonth> under(CreditTerms proposed) {
        return months().stream()
                .map(month -> new ServiceMonth(
                        month.month(), proposed, month.charges(), levels(month.month(), proposed, this::tried)))
                .toList();
    }

    private @Nullable Money charged(YearMonth month, @Nullable CreditTerms held) {
        return held != null && held.monthlyCharges() != null
                ? held.monthlyCharges()
                : charges.of(month).orElse(null);
    }

    /** A row that is as it held is read as it held; one that was changed to try it stands for itself. */
    private Promised tried(Promised row, YearMonth month) {
        boolean asHeld = terms.of(month)
                .filter(held -> held.fact().promised().contains(row))
                .isPresent();
        return asHeld ? agreed.of(row, month) : agreed.tried(row, month);
    }

    /** The terms with what service levels expect of their levels on the day, for whoever shows them. */
    public CreditTerms completed(CreditTerms of) {
        return of.from(
                of.startsOn(),
                of.promised().stream()
                        .map(row -> agreed.of(row, YearMonth.from(asOf)))
                        .toList());
    }

    /** The service level that says what is expected of a level of the terms in a month; empty where the terms say it themselves. */
    Optional<Recorded<ServiceLevel>> said(Promised row, YearMonth month) {
        return agreed.said(row.level(), month)
                .filter(level -> level.fact().terms().goal().expected() != null);
    }

    /** What stands in the way of reading a level of terms. */
    Stream<Text> problems(CreditTerms held, YearMonth month) {
        return held.promised().stream()
                .filter(row -> milestone(row.level()).isEmpty())
                .flatMap(row -> agreed.problems(row, month));
    }

    private List<LevelMonth> levels(
            YearMonth month, CreditTerms held, BiFunction<Promised, YearMonth, Promised> reading) {
        return held.levels().stream()
                .flatMap(level -> held
                        .promised(level.level())
                        .flatMap(row -> reading.apply(row, month).terms())
                        .map(terms -> readings.stableFrom(level.level())
                                .map(terms::stableFrom)
                                .orElse(terms))
                        .flatMap(promised -> measured(month, held, promised, level)
                                .map(measured -> new LevelMonth(
                                        month,
                                        promised,
                                        measured,
                                        agreements.reliefs(level.level(), month),
                                        agreements.incident(level.level(), month),
                                        held.isPeak(month))))
                        .stream())
                .toList();
    }

    /** Empty while a reading may still come in time. */
    private Optional<Measured> measured(YearMonth month, CreditTerms held, LevelTerms promised, Covered level) {
        if (level.regime() == RegimeSort.DAMAGES) {
            return milestone(level.level())
                    .map(m -> new Measured.Count(BigDecimal.valueOf(LateDays.in(m.fact(), month))));
        }
        Optional<Recorded<Reading>> reading = reading(level.level(), month);
        Integer within = held.reportWithin();
        if (within == null) {
            return Optional.of(reading.<Measured>map(r -> LevelReadings.measured(r.fact(), promised, level))
                    .orElseGet(Measured.Nothing::new));
        }
        LocalDate due = calendar.plus(month.atEndOfMonth(), within);
        boolean inTime = reading.filter(r -> !r.fact().readOn().isAfter(due)).isPresent();
        if (inTime) {
            return reading.map(r -> LevelReadings.measured(r.fact(), promised, level));
        }
        return due.isBefore(asOf) ? Optional.of(new Measured.Unreported()) : Optional.empty();
    }

    /** What stands in the way of working credits out, each thing named with the month or level it concerns. */
    public List<Text> problems() {
        return CreditProblems.of(this, YearMonth.from(asOf).minusMonths(1));
    }

    /** Whether anything tells how the level stood: a monthly measure both signed, or a milestone. */
    boolean knows(String level) {
        return readings.knows(level) || milestone(level).isPresent();
    }

    public Optional<Recorded<CreditTerms>> terms(YearMonth month) {
        return terms.of(month);
    }

    public Optional<Recorded<Reading>> reading(String level, YearMonth month) {
        return readings.of(level, month);
    }

    public Optional<Recorded<Milestone>> milestone(String level) {
        return lateDays.milestone(level);
    }

    /** Claims of relief of a month, agreed or not. */
    public List<Recorded<ServiceRelief>> claims(String level, YearMonth month) {
        return agreements.claims(level, month);
    }

    /** The last day on which relief of the month could be asked for; empty where its terms set none. */
    Optional<LocalDate> reliefBy(YearMonth month) {
        return terms.of(month)
                .flatMap(held -> Optional.ofNullable(held.fact().reliefWithin()))
                .map(days -> calendar.plus(month.atEndOfMonth(), days));
    }

    public Charges charges() {
        return charges;
    }
}
