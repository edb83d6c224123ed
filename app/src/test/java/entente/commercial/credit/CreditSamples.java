package entente.commercial.credit;

import entente.commercial.credit.Covered.RegimeSort;
import entente.commercial.credit.CreditTerms.Allocation;
import entente.commercial.credit.CreditTerms.EarnBackWay;
import entente.commercial.credit.CreditTerms.Factor;
import entente.commercial.credit.CreditTerms.OneIncident;
import entente.commercial.credit.CreditTerms.Rounding;
import entente.commercial.credit.CreditTerms.TableStep;
import entente.kernel.Money;
import entente.kernel.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
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
                true,
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
        return new Promised(level, true, number("95"), number("90"), number("98"), null, null, null);
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

    /** Terms being written: 10 % at risk, a pool of 250 %, one category "Service" with half of it. */
    static final class Draft {
        private String atRisk = "10";
        private String pool = "250";
        private @Nullable Money yearCap;
        private int yearBegins = 1;
        private Rounding rounding = Rounding.HALF_UP;
        private @Nullable Integer misses;
        private OneIncident oneIncident = OneIncident.EACH_LEVEL;
        private EarnBackWay earnBack = EarnBackWay.NONE;
        private @Nullable Integer months;
        private @Nullable Integer defaults;
        private List<Allocation> allocations = List.of(new Allocation("Service", Percent.of("50")));
        private List<Covered> levels = List.of();
        private List<TableStep> steps = List.of();
        private List<Factor> factors = List.of();

        Draft levels(Covered... of) {
            levels = List.of(of);
            return this;
        }

        Draft atRisk(String percent) {
            atRisk = percent;
            return this;
        }

        Draft pool(String percent, Allocation... among) {
            pool = percent;
            allocations = List.of(among);
            return this;
        }

        Draft yearCap(String amount, int begins) {
            yearCap = eur(amount);
            yearBegins = begins;
            return this;
        }

        Draft rounding(Rounding how) {
            rounding = how;
            return this;
        }

        Draft misses(int months) {
            misses = months;
            return this;
        }

        Draft oneIncident(OneIncident how) {
            oneIncident = how;
            return this;
        }

        Draft hold(int inARow) {
            earnBack = EarnBackWay.HOLD;
            months = inARow;
            return this;
        }

        Draft yearly(int most) {
            earnBack = EarnBackWay.YEARLY;
            defaults = most;
            return this;
        }

        Draft steps(TableStep... of) {
            steps = List.of(of);
            return this;
        }

        /** So many times the credit from the second, third ... default in a row on; once for the first. */
        Draft times(String... inARow) {
            factors = Stream.iterate(0, i -> i < inARow.length, i -> i + 1)
                    .map(i -> new Factor(i + 1, number(Arrays.asList(inARow).get(i))))
                    .toList();
            return this;
        }

        CreditTerms signed() {
            return new CreditTerms(
                    "CT1",
                    LocalDate.of(2025, 1, 1),
                    Percent.of(atRisk),
                    Percent.of(pool),
                    null,
                    yearCap,
                    yearBegins,
                    1,
                    rounding,
                    null,
                    misses,
                    null,
                    null,
                    oneIncident,
                    earnBack,
                    months,
                    defaults,
                    levels.stream().map(level -> promised(level.level())).toList(),
                    allocations,
                    levels,
                    steps,
                    factors,
                    List.of());
        }
    }
}
