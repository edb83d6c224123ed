package entente.commercial.credit;

import entente.commercial.credit.CreditTerms.EarnBackWay;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which credits are won back (formulae 4.4). Held and released: a credit is held until the level's next months that are scored are known,
 * and returns if each reaches the target. Yearly: at the end of the contract year it returns if the year's mean, weighted by volume, is
 * what was expected and the level had few enough defaults; defaults below the floor stay. Credits of a peak period never return.
 *
 * @see <a href="https://www.slaw.ca/2013/09/03/service-level-earn-backs-in-outsourcing-thinking-about-the-issues/">the two ways</a>
 */
public final class EarnBackRun {
    private final List<MonthCredits> months;

    private EarnBackRun(List<MonthCredits> months) {
        this.months = months;
    }

    /** Every credit of the run, as far as its months tell; bonuses are not credits and have nothing to win back. */
    public static List<EarnBackResult> of(List<MonthCredits> months) {
        EarnBackRun run = new EarnBackRun(months);
        return months.stream()
                .flatMap(month ->
                        month.lines().stream().filter(line -> !line.bonus()).map(line -> run.result(month.of(), line)))
                .toList();
    }

    private EarnBackResult result(ServiceMonth month, CreditLine line) {
        CreditTerms terms = Objects.requireNonNull(month.terms(), "a credit without terms");
        boolean never = line.judged().of().peak() || terms.earnBack() == EarnBackWay.NONE || !line.isAtRisk();
        return never
                ? new EarnBackResult(line, CreditState.FINAL, Optional.empty())
                : switch (terms.earnBack()) {
                    case NONE -> throw new IllegalStateException("seen to above");
                    case HOLD -> held(line, Objects.requireNonNull(terms.earnBackMonths()));
                    case YEARLY -> yearly(month, line, Objects.requireNonNull(terms.earnBackDefaults()));
                };
    }

    private EarnBackResult held(CreditLine line, int needed) {
        if (line.judged().of().terms().target() == null) {
            return new EarnBackResult(line, CreditState.FINAL, Optional.empty());
        }
        List<Judged> next = ofLevel(line)
                .filter(month -> month.of().month().isAfter(line.month()))
                .filter(month -> month.outcome().isScored())
                .limit(needed)
                .toList();
        Optional<Judged> missed =
                next.stream().filter(month -> !month.reachesTarget()).findFirst();
        if (missed.isPresent()) {
            return new EarnBackResult(
                    line, CreditState.FINAL, missed.map(month -> month.of().month()));
        }
        return next.size() < needed
                ? new EarnBackResult(line, CreditState.HELD, Optional.empty())
                : new EarnBackResult(
                        line,
                        CreditState.EARNED_BACK,
                        Optional.of(next.getLast().of().month()));
    }

    private EarnBackResult yearly(ServiceMonth month, CreditLine line, int mostDefaults) {
        YearMonth last = month.yearBegan().plusMonths(11);
        boolean over = months.stream().anyMatch(known -> !known.month().isBefore(last));
        if (!over) {
            return new EarnBackResult(line, CreditState.FINAL, Optional.empty());
        }
        List<Judged> year = ofLevel(line)
                .filter(known -> !known.of().month().isBefore(month.yearBegan()))
                .filter(known -> !known.of().month().isAfter(last))
                .filter(known -> known.outcome().isScored())
                .toList();
        boolean few = year.stream().filter(Judged::isDefault).count() <= mostDefaults;
        boolean mild = line.judged()
                .reason()
                .filter(Judged.DefaultReason.EXPECTED_MISSED_OFTEN::equals)
                .isPresent();
        boolean earned = few
                && mild
                && mean(year).filter(year.getLast().of().terms()::meetsExpected).isPresent();
        return new EarnBackResult(
                line,
                earned ? CreditState.EARNED_BACK : CreditState.FINAL,
                earned ? Optional.of(last) : Optional.empty());
    }

    /** Of counts so many a month; of all else weighted by volume. */
    private static Optional<BigDecimal> mean(List<Judged> year) {
        Measured all = year.stream().map(Judged::counted).reduce(new Measured.Nothing(), Measured::with);
        long counted = year.stream()
                .filter(month -> month.counted() instanceof Measured.Count)
                .count();
        return all instanceof Measured.Count count
                ? Optional.of(count.events().divide(BigDecimal.valueOf(counted), MathContext.DECIMAL64))
                : all.value();
    }

    private Stream<Judged> ofLevel(CreditLine line) {
        return months.stream()
                .flatMap(month -> month.judged().stream())
                .filter(month -> month.level().equals(line.level()));
    }
}
