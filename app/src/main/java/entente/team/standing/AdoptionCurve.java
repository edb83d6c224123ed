package entente.team.standing;

import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.team.AdoptionReading;
import entente.team.ChangeInitiative;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How one department took up a change, reading by reading (004-01); shares are percent of those meant to work in the new way, 0 to 100.
 *
 * @param readings the oldest first; one at least
 */
public record AdoptionCurve(
        Recorded<ChangeInitiative> initiative, String department, List<Recorded<AdoptionReading>> readings) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Derived<List<AdoptionCurve>> ALL = Derived.by(AdoptionCurve::found);

    public AdoptionCurve {
        readings = List.copyOf(readings);
    }

    /** Of every change that runs and every department somebody read, up to a day. */
    public static List<AdoptionCurve> all(Book book, LocalDate asOf) {
        return ALL.of(book, asOf);
    }

    private static List<AdoptionCurve> found(Book book, LocalDate asOf) {
        List<AdoptionCurve> all = new ArrayList<>();
        for (Recorded<ChangeInitiative> one : book.current(ChangeInitiative.class)) {
            Map<String, List<Recorded<AdoptionReading>>> byDepartment = new TreeMap<>();
            book.current(AdoptionReading.class).stream()
                    .filter(read -> read.fact().initiative().equals(one.ref()))
                    .filter(read -> !read.fact().readOn().isAfter(asOf))
                    .sorted(Comparator.comparing(read -> read.fact().readOn()))
                    .forEach(read -> byDepartment
                            .computeIfAbsent(plain(read.fact().department()), none -> new ArrayList<>())
                            .add(read));
            byDepartment
                    .values()
                    .forEach(reads -> all.add(
                            new AdoptionCurve(one, reads.getLast().fact().department(), reads)));
        }
        return List.copyOf(all);
    }

    static String plain(String department) {
        return department.strip().toLowerCase(Locale.ROOT);
    }

    public Recorded<AdoptionReading> newest() {
        return readings.getLast();
    }

    /** Percent at the newest reading. */
    public BigDecimal share() {
        return share(newest().fact());
    }

    /** Percent at each reading, the oldest first. */
    public List<BigDecimal> shares() {
        return readings.stream().map(read -> share(read.fact())).toList();
    }

    public boolean hasArrived() {
        return share().compareTo(initiative.fact().aim().points()) >= 0;
    }

    /**
     * For how many periods running, up to the newest reading, it has not grown; none once it has arrived.
     *
     * @param step growth in points of 100 below which a period counts as standing still
     */
    public int stalled(BigDecimal step) {
        List<BigDecimal> shares = shares();
        int periods = 0;
        for (int i = shares.size() - 1; i > 0 && !hasArrived(); i--) {
            if (shares.get(i).subtract(shares.get(i - 1)).compareTo(step) >= 0) {
                break;
            }
            periods++;
        }
        return periods;
    }

    private static BigDecimal share(AdoptionReading read) {
        return BigDecimal.valueOf(read.working())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(read.people()), MathContext.DECIMAL64);
    }
}
