package entente.governance.rhythm;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * 002-02: do both put in the work they meant to? Less than half of the hours meant, for two months one after the other, is an alert; one such
 * month and hours nobody told for long are watched. Each side's hours are its own part.
 */
public final class EffortKept implements LookRule {
    static final Term<Integer> STALE = Term.whole("002-02.stale", 60, "signal.source.ours");
    static final Term<BigDecimal> LEAST = Term.number("002-02.least", "50", "rhythm.source.effort");
    static final Term<Integer> MONTHS = Term.whole("002-02.months", 2, "rhythm.source.effort");

    @Override
    public String practice() {
        return "002-02";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, LEAST, MONTHS);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<EffortBalance> sides = Stream.of(Side.values())
                .map(side -> EffortBalance.of(book, side, asOf))
                .toList();
        List<Recorded<? extends Fact>> over = sides.stream()
                .<Recorded<? extends Fact>>flatMap(one -> Stream.concat(one.entries().stream(), one.plans().stream()))
                .toList();
        return Look.over(
                "rhythm.effort",
                over,
                sides.stream().flatMap(one -> gaps(one, policy, asOf)).toList(),
                sides.stream().flatMap(one -> unplanned(one, over, asOf)).toArray(Finding[]::new));
    }

    private static Stream<Gap> gaps(EffortBalance one, Policy policy, LocalDate asOf) {
        BigDecimal least = policy.of(LEAST);
        int below = one.below(least);
        Stream<Gap> little = below == 0
                ? Stream.of()
                : Stream.of(little(one, below, policy, one.newest().orElseThrow()));
        Stream<Gap> late = one.newest().stream()
                .filter(month -> month.atEndOfMonth().plusDays(policy.of(STALE)).isBefore(asOf))
                .map(month ->
                        Gap.watch(one.side(), Explanation.of("rhythm.effort.late", one.side(), month.toString())));
        return Stream.concat(little, late);
    }

    private static Gap little(EffortBalance one, int below, Policy policy, YearMonth newest) {
        Explanation what = Explanation.of(
                        below == 1 ? "rhythm.effort.little" : "rhythm.effort.little.months",
                        one.side(),
                        Amount.percent(one.share(newest).known().orElseThrow()),
                        newest.toString(),
                        below)
                .because(one.share(newest).because(), policy.because(LEAST, Amount.percent(policy.of(LEAST))));
        return below >= policy.of(MONTHS) ? Gap.act(one.side(), what) : Gap.watch(one.side(), what);
    }

    /** Where a side told hours and nobody knows what it meant to do, or the other way round, nobody can say that it did it. */
    private static Stream<Finding> unplanned(EffortBalance one, List<Recorded<? extends Fact>> over, LocalDate asOf) {
        if (over.isEmpty()) {
            return Stream.of();
        }
        Text unknown = one.newest()
                .filter(month -> one.plan(month).isEmpty())
                .map(month -> Text.of("rhythm.effort.unplanned", one.side(), month.toString()))
                .orElseGet(() -> Text.of("rhythm.effort.none", one.side()));
        boolean compared =
                one.newest().filter(month -> one.plan(month).isPresent()).isPresent();
        return compared ? Stream.of() : Stream.of(Finding.unknown(unknown, List.of(), asOf));
    }
}
