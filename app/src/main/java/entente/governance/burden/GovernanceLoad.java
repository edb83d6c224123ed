package entente.governance.burden;

import entente.governance.forum.Forum;
import entente.governance.forum.Sittings;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.team.OversightLayer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What governing took one side over the months it told (I-21): what nobody told is not counted as nothing. */
public final class GovernanceLoad {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Side side;
    private final List<GoverningHours> months;

    private GovernanceLoad(Side side, List<GoverningHours> months) {
        this.side = side;
        this.months = months;
    }

    /** Of the months that ended in so many days up to the day. */
    public static GovernanceLoad of(Book book, Side side, LocalDate asOf, int days) {
        return new GovernanceLoad(side, GoverningHours.of(book, side, asOf.minusDays(days), asOf));
    }

    public Side side() {
        return side;
    }

    /** Person-hours in forums, on reports, approvals and the month's end; Unknown where the side told nothing. */
    public Figure hours() {
        return months.isEmpty()
                ? Figure.unknown(Text.of("rhythm.burden.untold", side))
                : Figure.known(
                        new Amount(sum(months), Unit.COUNT),
                        Explanation.of("rhythm.burden.hours", side, months.size())
                                .because(months.stream()
                                        .map(GoverningHours::explained)
                                        .toList()));
    }

    /**
     * Hours of governing for every 100 hours of work, from 0, over the months of which both are known; Unknown where the hours of the work
     * were never told, or are zero.
     */
    public Figure burden() {
        List<GoverningHours> both =
                months.stream().filter(one -> one.told().fact().work() != null).toList();
        BigDecimal work = both.stream()
                .map(one -> Objects.requireNonNull(one.told().fact().work()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (work.signum() == 0) {
            return Figure.unknown(Text.of(months.isEmpty() ? "rhythm.burden.untold" : "rhythm.burden.nowork", side));
        }
        return Figure.known(
                new Amount(sum(both).multiply(HUNDRED).divide(work, MathContext.DECIMAL64), Unit.COUNT),
                Explanation.of("rhythm.burden.of", sum(both), work, side)
                        .because(both.stream().map(GoverningHours::explained).toList()));
    }

    /** Standing reports of the newest month told; Unknown where nobody counted them. */
    public Figure reports() {
        return months.stream()
                .map(GoverningHours::told)
                .filter(one -> one.fact().reports() != null)
                .max(Comparator.comparing(one -> one.fact().of()))
                .map(one -> Figure.known(
                        Amount.count(Objects.requireNonNull(one.fact().reports())),
                        Explanation.of("rhythm.burden.reports", side, one.fact().month())
                                .from(one.source())))
                .orElseGet(() -> Figure.unknown(Text.of("rhythm.burden.noreports", side)));
    }

    /** The day of the newest month told. */
    LocalDate toldOn(LocalDate asOf) {
        return months.stream()
                .map(one -> one.told().fact().of().atEndOfMonth())
                .max(Comparator.naturalOrder())
                .orElse(asOf);
    }

    /**
     * Levels at which forums sit, and the most people who look at one piece of work between whoever does it and whoever decides; Unknown
     * where neither was written down.
     */
    public static Figure layers(Book book) {
        List<Recorded<Forum>> forums = Sittings.forums(book);
        long levels = forums.stream().map(one -> one.fact().level()).distinct().count();
        Map<?, List<Recorded<OversightLayer>>> looking = book.current(OversightLayer.class).stream()
                .collect(Collectors.groupingBy(one -> one.fact().responsibility()));
        List<Recorded<OversightLayer>> most = looking.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        if (forums.isEmpty() && most.isEmpty()) {
            return Figure.unknown(Text.of("rhythm.burden.nolayers"));
        }
        return Figure.known(
                Amount.count(levels + most.size()),
                Explanation.of("rhythm.burden.layers", levels, most.size())
                        .from(forums.stream().map(Recorded::source).toList())
                        .from(most.stream().map(Recorded::source).toList()));
    }

    private static BigDecimal sum(List<GoverningHours> months) {
        return months.stream().map(GoverningHours::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
