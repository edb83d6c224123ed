package entente.commercial.credit;

import entente.commercial.credit.Covered.RegimeSort;
import entente.commercial.credit.CreditTerms.Allocation;
import entente.commercial.credit.CreditTerms.EarnBackWay;
import entente.commercial.credit.CreditTerms.Factor;
import entente.commercial.credit.CreditTerms.TableStep;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Text;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Terms of credits whose parts contradict each other are refused by name: weights, pools, tables, and levels without their numbers. */
final class TermsThatFit {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TermsThatFit() {}

    static void earnBack(EarnBackWay way, @Nullable Integer months, @Nullable Integer defaults) {
        switch (way) {
            case NONE -> {}
            case HOLD ->
                Refused.unless(months != null && months >= 1, "earnBackMonths", "commercial.credit.refused.hold");
            case YEARLY ->
                Refused.unless(
                        defaults != null && defaults >= 0, "earnBackDefaults", "commercial.credit.refused.yearly");
        }
    }

    static void days(String component, @Nullable Integer days) {
        Refused.unless(days == null || days >= 1, component, "commercial.refused.positive", String.valueOf(days));
    }

    /** A reset of the minimum alone is none. */
    static void reset(@Nullable Percent most, @Nullable Percent floor, @Nullable Integer best) {
        Refused.unless(most != null || (floor == null && best == null), "resetMost", "commercial.credit.refused.reset");
        if (most != null) {
            ImprovementReset.of(most, floor, best);
        }
    }

    static void allocations(Percent pool, List<Allocation> allocations) {
        once("allocations", allocations.stream().map(Allocation::category));
        BigDecimal sum = sum(allocations.stream().map(Allocation::share).toList());
        Refused.unless(
                sum.compareTo(pool.points()) <= 0,
                "allocations",
                "commercial.credit.refused.pool",
                new Percent(sum),
                pool);
    }

    /** Every level that carries a credit has what is expected of it, and once. */
    static void promised(List<Promised> promised, List<Covered> levels) {
        once("promised", promised.stream().map(Promised::level));
        levels.forEach(level -> Refused.unless(
                promised.stream().anyMatch(known -> known.level().equals(level.level())),
                "promised",
                "commercial.credit.refused.nothing",
                level.level()));
    }

    static void levels(List<Allocation> allocations, List<Covered> levels, List<TableStep> steps) {
        Refused.unless(!levels.isEmpty(), "levels", "commercial.credit.refused.levels");
        once("levels", levels.stream().map(Covered::level));
        for (Covered level : levels) {
            numbers(level, allocations, steps);
        }
        TreeMap<String, BigDecimal> shares = new TreeMap<>();
        levels.stream()
                .filter(level -> level.regime() == RegimeSort.POOL)
                .forEach(level ->
                        shares.merge(String.valueOf(level.category()), points(level.share()), BigDecimal::add));
        shares.forEach((category, sum) -> Refused.unless(
                sum.compareTo(HUNDRED) <= 0,
                "levels",
                "commercial.credit.refused.category",
                category,
                new Percent(sum)));
        List<Covered> weighted = levels.stream()
                .filter(level -> level.regime() == RegimeSort.WEIGHTING)
                .toList();
        BigDecimal weights =
                weighted.stream().map(level -> points(level.share())).reduce(BigDecimal.ZERO, BigDecimal::add);
        Refused.unless(
                weighted.isEmpty() || weights.compareTo(HUNDRED) == 0,
                "levels",
                "commercial.credit.refused.weights",
                new Percent(weights));
    }

    private static void numbers(Covered level, List<Allocation> allocations, List<TableStep> steps) {
        String name = level.level();
        switch (level.regime()) {
            case POOL -> {
                needs(level.share() != null && level.share().points().signum() > 0, name, "share");
                boolean known = allocations.stream().anyMatch(a -> a.category().equals(level.category()));
                Refused.unless(
                        known,
                        "levels",
                        "commercial.credit.refused.nocategory",
                        name,
                        String.valueOf(level.category()));
            }
            case WEIGHTING ->
                needs(level.share() != null && level.share().points().signum() > 0, name, "share");
            case POINTS -> {
                needs(level.points() != null && level.points().signum() > 0, name, "points");
                table(level, steps);
            }
            case GRADUATED -> table(level, steps);
            case FIXED -> needs(level.amount() != null && level.amount().signum() > 0, name, "amount");
            case DAMAGES -> {
                needs(level.amount() != null && level.amount().signum() > 0, name, "amount");
                needs(level.cap() != null && level.cap().signum() > 0, name, "cap");
            }
        }
    }

    private static void table(Covered level, List<TableStep> steps) {
        boolean known = steps.stream().anyMatch(step -> step.table().equals(level.table()));
        Refused.unless(
                known, "steps", "commercial.credit.refused.notable", level.level(), String.valueOf(level.table()));
    }

    static void tables(List<TableStep> steps, List<Factor> factors) {
        once(
                "steps",
                steps.stream()
                        .map(step -> step.table() + " "
                                + step.from().stripTrailingZeros().toPlainString()));
        once("factors", factors.stream().map(factor -> String.valueOf(factor.from())));
    }

    private static void once(String component, Stream<String> names) {
        Set<String> seen = new HashSet<>();
        names.forEach(name -> Refused.unless(seen.add(name), component, "commercial.credit.refused.twice", name));
    }

    private static void needs(boolean there, String level, String column) {
        Refused.unless(
                there,
                "levels",
                "commercial.credit.refused.needs",
                level,
                Text.of("kinds.credit-terms.levels." + column));
    }

    private static BigDecimal sum(List<Percent> shares) {
        return shares.stream().map(Percent::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal points(@Nullable Percent share) {
        return share == null ? BigDecimal.ZERO : share.points();
    }
}
