package entente.commercial.credit;

import entente.commercial.credit.Covered.RegimeSort;
import entente.commercial.credit.CreditTerms.TableStep;
import entente.kernel.Money;
import entente.kernel.Percent;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Service levels, terms and months of one arrangement in euros; a test changes only what it is about. */
final class CreditSamples {
    static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private CreditSamples() {}

    /** Critical, higher is better, 95 expected, 90 the floor, 98 the target. */
    static LevelTerms level(String code) {
        return level(code, "95", "90", "98");
    }

    static LevelTerms level(String code, String expected, @Nullable String minimum, @Nullable String target) {
        return new LevelTerms(
                code,
                true,
                Comparison.HIGHER,
                number(expected),
                minimum == null ? null : number(minimum),
                target == null ? null : number(target),
                null,
                LevelTerms.Scarce.NOT_SCORED,
                null);
    }

    /** So many good events of a hundred. */
    static LevelMonth month(YearMonth when, LevelTerms terms, String good) {
        return LevelMonth.of(when, terms, new Measured.Share(number(good), number("100")));
    }

    /** Month after month from January, each with its good events of a hundred. */
    static List<LevelMonth> months(LevelTerms terms, String... good) {
        return Stream.iterate(0, i -> i < good.length, i -> i + 1)
                .map(i -> month(JANUARY.plusMonths(i), terms, good[i]))
                .toList();
    }

    /** One level alone in its months, 100,000 a month charged. */
    static List<MonthCredits> run(CreditTerms terms, List<LevelMonth> months) {
        return CreditRun.of(months.stream()
                .map(month -> service(month.month(), terms, "100000", month))
                .toList());
    }

    static ServiceMonth service(YearMonth month, CreditTerms terms, String charges, LevelMonth... levels) {
        return new ServiceMonth(month, terms, eur(charges), List.of(levels));
    }

    static CreditLine only(List<MonthCredits> run) {
        List<CreditLine> lines =
                run.stream().flatMap(month -> month.lines().stream()).toList();
        if (lines.size() != 1) {
            throw new AssertionError(lines.size() + " lines: " + lines);
        }
        return lines.getFirst();
    }

    static List<String> amounts(List<MonthCredits> run) {
        return run.stream()
                .flatMap(month -> month.lines().stream())
                .map(line -> line.month() + " " + line.level() + " " + (line.bonus() ? "-" : "")
                        + line.amount().amount())
                .toList();
    }

    static Covered pool(String level, String category, String share) {
        return new Covered(level, RegimeSort.POOL, category, Percent.of(share), null, null, null, null, null, null);
    }

    static Covered weighted(String level, String factor) {
        return new Covered(level, RegimeSort.WEIGHTING, null, Percent.of(factor), null, null, null, null, null, null);
    }

    static Covered points(String level, String points, @Nullable String belowFloor) {
        return new Covered(
                level,
                RegimeSort.POINTS,
                null,
                null,
                number(points),
                belowFloor == null ? null : number(belowFloor),
                "points",
                null,
                null,
                null);
    }

    static Covered graduated(String level) {
        return new Covered(level, RegimeSort.GRADUATED, null, null, null, null, "depth", null, null, null);
    }

    static Covered fixed(String level, String each) {
        return new Covered(level, RegimeSort.FIXED, null, null, null, null, null, eur(each), null, null);
    }

    static Covered damages(String level, String aDay, String limit) {
        return new Covered(level, RegimeSort.DAMAGES, null, null, null, null, null, eur(aDay), eur(limit), null);
    }

    static Covered capped(Covered of, String cap) {
        return new Covered(
                of.level(),
                of.regime(),
                of.category(),
                of.share(),
                of.points(),
                of.pointsBelowFloor(),
                of.table(),
                of.amount(),
                eur(cap),
                of.bonus());
    }

    static Covered rewarded(Covered of, String bonus) {
        return new Covered(
                of.level(),
                of.regime(),
                of.category(),
                of.share(),
                of.points(),
                of.pointsBelowFloor(),
                of.table(),
                of.amount(),
                of.cap(),
                Percent.of(bonus));
    }

    static TableStep step(String table, String from, String share) {
        return new TableStep(table, number(from), Percent.of(share));
    }

    /** 95 expected, 90 the floor, 98 the target. */
    static Promised promised(String level) {
        return new Promised(level, true, number("95"), null, null, number("90"), number("98"), null, null, null);
    }

    /** The same, rounded before it is compared, and with its edge met or not. */
    static Promised promised(String level, @Nullable Integer decimals, boolean inclusive) {
        return new Promised(
                level, true, number("95"), decimals, inclusive, number("90"), number("98"), null, null, null);
    }

    /** No day late is expected, and none is the floor. */
    static Promised byTheDay(String milestone) {
        return new Promised(milestone, false, BigDecimal.ZERO, null, null, null, null, null, null, null);
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    static Draft terms(Covered... levels) {
        return new Draft().levels(levels);
    }
}
