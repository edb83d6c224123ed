package entente.commercial.credit;

import entente.kernel.DateRange;
import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.ledger.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What missed service levels cost, as both sides signed it; a later version holds from its own day and leaves earlier months alone.
 *
 * @param startsOn the first day of the month from which it holds
 * @param atRisk of a month's charges, the most that all its credits together may take
 * @param pool the most that the allocations of all categories may add up to, often 200 to 300 %
 * @param monthlyCharges on which the amount at risk is reckoned, where the contract fixes them; else what was invoiced in the month
 * @param yearCap the most that the credits of a contract year may take
 * @param yearBegins the month with which a contract year begins, 1 to 12
 * @param postedAfter months until a credit stands on an invoice, 1 or 2 as a rule
 * @param reportWithin working days after the month within which its reading has to be there; no report by then is a default. Without it a
 *     month that was not read is not scored
 * @param reliefWithin working days after the month within which relief is to be asked for; a later claim is named late, and counts only where
 *     the other side agrees to it all the same. Without it no claim is late
 * @param misses so many months below the expected level within twelve are a default; 4 where nothing is said
 * @param running so many defaults in a row are a continuous failure
 * @param often so many defaults within twelve months are one too
 * @param earnBackMonths months in a row at the target that return a held credit, for {@link EarnBackWay#HOLD}
 * @param earnBackDefaults the most defaults of a year whose credits can return, for {@link EarnBackWay#YEARLY}
 * @param resetMost of the way from what is expected to 100 %, the most that a yearly reset may take; none where nothing is reset
 * @param resetFloor of the way from the minimum to 100 % that a reset raises the minimum by
 * @param resetBest so many of the best months of the last twelve make what was reached; all of them where nothing is said
 * @param promised what is expected of each level
 * @param allocations of the pool to categories
 * @param levels that carry credits, each with its regime
 * @param steps of the points table and of the bands by depth, by the name the levels give them
 * @param factors by which a credit is multiplied from so many defaults in a row on
 * @param peaks whose credits cannot be won back
 */
public record CreditTerms(
        String code,
        LocalDate startsOn,
        Percent atRisk,
        Percent pool,
        @Nullable Money monthlyCharges,
        @Nullable Money yearCap,
        int yearBegins,
        int postedAfter,
        Rounding rounding,
        @Nullable Integer reportWithin,
        @Nullable Integer reliefWithin,
        @Nullable Integer misses,
        @Nullable Integer running,
        @Nullable Integer often,
        OneIncident oneIncident,
        EarnBackWay earnBack,
        @Nullable Integer earnBackMonths,
        @Nullable Integer earnBackDefaults,
        @Nullable Percent resetMost,
        @Nullable Percent resetFloor,
        @Nullable Integer resetBest,
        List<Promised> promised,
        List<Allocation> allocations,
        List<Covered> levels,
        List<TableStep> steps,
        List<Factor> factors,
        List<Peak> peaks)
        implements Fact {

    /** How an amount becomes one that can be paid; only when it is posted. */
    public enum Rounding {
        HALF_UP,
        HALF_EVEN,
        DOWN;

        public RoundingMode mode() {
            return switch (this) {
                case HALF_UP -> RoundingMode.HALF_UP;
                case HALF_EVEN -> RoundingMode.HALF_EVEN;
                case DOWN -> RoundingMode.DOWN;
            };
        }
    }

    /** What one event that misses several levels costs: each level's credit, the highest alone, or the one the client chooses. */
    public enum OneIncident {
        EACH_LEVEL,
        HIGHEST_ONLY,
        CLIENT_CHOOSES
    }

    /** Whether and how a credit can be won back. */
    public enum EarnBackWay {
        NONE,
        HOLD,
        YEARLY
    }

    /** The part of the pool that a category of levels has. */
    public record Allocation(String category, Percent share) {
        public Allocation {
            Refused.unless(!category.isBlank(), "category", "commercial.refused.blank");
            Refused.unless(share.points().signum() > 0, "share", "commercial.refused.positive", share);
        }
    }

    /** From a number of points, or a depth of miss, on: this share of the month's charges. */
    public record TableStep(String table, BigDecimal from, Percent share) {}

    /** From so many defaults in a row on: so many times the credit. */
    public record Factor(int from, BigDecimal times) {
        public Factor {
            Refused.unless(from >= 1, "from", "commercial.refused.positive", from);
            Refused.unless(times.signum() > 0, "times", "commercial.refused.positive", times);
        }
    }

    /** A time of the year whose credits have no earn-back. */
    public record Peak(String name, DateRange during) {}

    public CreditTerms {
        promised = List.copyOf(promised);
        peaks = List.copyOf(peaks);
        allocations = List.copyOf(allocations);
        levels = List.copyOf(levels);
        steps = List.copyOf(steps);
        factors = List.copyOf(factors);
        Refused.unless(!code.isBlank(), "code", "commercial.refused.blank");
        Refused.unless(atRisk.points().signum() > 0, "atRisk", "commercial.refused.positive", atRisk);
        Refused.unless(pool.points().signum() > 0, "pool", "commercial.refused.positive", pool);
        Refused.unless(
                yearBegins >= 1 && yearBegins <= 12, "yearBegins", "commercial.credit.refused.month", yearBegins);
        Refused.unless(postedAfter >= 0, "postedAfter", "commercial.refused.negative", postedAfter);
        TermsThatFit.days("reportWithin", reportWithin);
        TermsThatFit.days("reliefWithin", reliefWithin);
        TermsThatFit.reset(resetMost, resetFloor, resetBest);
        TermsThatFit.earnBack(earnBack, earnBackMonths, earnBackDefaults);
        TermsThatFit.allocations(pool, allocations);
        TermsThatFit.promised(promised, levels);
        TermsThatFit.levels(allocations, levels, steps);
        TermsThatFit.tables(steps, factors);
    }

    /** When a miss is a default, 4 of 12 where nothing is said. */
    public DefaultRule defaults() {
        return new DefaultRule(misses == null ? DefaultRule.USUAL.misses() : misses, running, often);
    }

    /** A level's regime with all its numbers, which the constructor has seen to. */
    public Regime regime(Covered covered) {
        return switch (covered.regime()) {
            case POOL -> new Regime.Pool(allocated(covered), there(covered.share()));
            case WEIGHTING -> new Regime.Weighting(there(covered.share()));
            case POINTS ->
                new Regime.Points(
                        there(covered.points()),
                        Objects.requireNonNullElse(covered.pointsBelowFloor(), there(covered.points())));
            case GRADUATED -> new Regime.Graduated(steps(there(covered.table())));
            case FIXED -> new Regime.Fixed(there(covered.amount()));
            case DAMAGES -> new Regime.Damages(there(covered.amount()), there(covered.cap()));
        };
    }

    /** The same with a few numbers changed, for trying them out before anybody signs. */
    public CreditTerms tried(
            Percent risk, @Nullable Integer most, EarnBackWay way, @Nullable Integer months, List<Promised> expecting) {
        return with(startsOn, risk, most, way, months, expecting);
    }

    /** The same from a later day on, with something else expected of the levels. */
    public CreditTerms from(LocalDate day, List<Promised> expecting) {
        return with(day, atRisk, misses, earnBack, earnBackMonths, expecting);
    }

    private CreditTerms with(
            LocalDate from,
            Percent risk,
            @Nullable Integer most,
            EarnBackWay way,
            @Nullable Integer months,
            List<Promised> expecting) {
        return new CreditTerms(
                code,
                from,
                risk,
                pool,
                monthlyCharges,
                yearCap,
                yearBegins,
                postedAfter,
                rounding,
                reportWithin,
                reliefWithin,
                most,
                running,
                often,
                oneIncident,
                way,
                months,
                earnBackDefaults,
                resetMost,
                resetFloor,
                resetBest,
                expecting,
                allocations,
                levels,
                steps,
                factors,
                peaks);
    }

    /** What these terms themselves expect of a level; empty where its service level says it. */
    public Optional<LevelTerms> level(String code) {
        return promised(code).flatMap(Promised::terms);
    }

    Optional<Promised> promised(String code) {
        return promised.stream().filter(level -> level.level().equals(code)).findFirst();
    }

    boolean isPeak(YearMonth month) {
        DateRange days = new DateRange(month.atDay(1), month.plusMonths(1).atDay(1));
        return peaks.stream().anyMatch(peak -> peak.during().overlaps(days));
    }

    List<Regime.Step> steps(String table) {
        return steps.stream()
                .filter(step -> step.table().equals(table))
                .map(step -> new Regime.Step(step.from(), step.share()))
                .toList();
    }

    /** Every amount that is said in money. */
    Stream<Money> amounts() {
        return Stream.concat(
                Stream.of(Optional.ofNullable(monthlyCharges), Optional.ofNullable(yearCap))
                        .flatMap(Optional::stream),
                levels.stream().flatMap(l -> Stream.concat(Stream.ofNullable(l.amount()), Stream.ofNullable(l.cap()))));
    }

    private Percent allocated(Covered covered) {
        return allocations.stream()
                .filter(allocation -> allocation.category().equals(covered.category()))
                .map(Allocation::share)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T there(@Nullable T number) {
        return Objects.requireNonNull(number);
    }
}
