package entente.commercial.credit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The months of one service level judged one after the other (formulae 4.3): a default is the minimum missed, the expected level missed
 * with the minimum met so often within twelve months, or no report in time. Months before stabilisation and months of too small a volume
 * have no consequence and count nowhere.
 */
public final class LevelRecord {
    private final Function<YearMonth, DefaultRule> rules;
    private final List<Judged> judged = new ArrayList<>();
    private Measured carried = new Measured.Nothing();

    private LevelRecord(Function<YearMonth, DefaultRule> rules) {
        this.rules = rules;
    }

    /** Judges the months of one level in the order of time, all by one rule. */
    public static List<Judged> judge(DefaultRule rule, List<LevelMonth> months) {
        return judge(month -> rule, months);
    }

    /** The same, each month by the rule that held in it. */
    static List<Judged> judge(Function<YearMonth, DefaultRule> rules, List<LevelMonth> months) {
        LevelRecord record = new LevelRecord(rules);
        months.stream().sorted(Comparator.comparing(LevelMonth::month)).forEach(record::add);
        return List.copyOf(record.judged);
    }

    private void add(LevelMonth month) {
        DefaultRule rule = rules.apply(month.month());
        Measured counted = carried.with(month.counted());
        LevelOutcome outcome = outcome(month, counted);
        carried = outcome == LevelOutcome.POOLED ? counted : new Measured.Nothing();
        int misses = countBefore(month, before -> before.outcome() == LevelOutcome.EXPECTED_MISSED)
                + (outcome == LevelOutcome.EXPECTED_MISSED ? 1 : 0);
        Optional<Judged.DefaultReason> reason =
                month.terms().critical() ? reason(outcome, misses, rule) : Optional.empty();
        int inARow = reason.isPresent() ? inARowBefore() + 1 : 0;
        int inWindow = countBefore(month, Judged::isDefault) + (reason.isPresent() ? 1 : 0);
        boolean continuous = reason.isPresent() && rule.isContinuous(inARow, inWindow);
        judged.add(new Judged(month, counted, outcome, misses, reason, inARow, inWindow, continuous));
    }

    private static LevelOutcome outcome(LevelMonth month, Measured counted) {
        LevelTerms terms = month.terms();
        if (!terms.countsIn(month.month())) {
            return LevelOutcome.IN_RAMP;
        }
        if (month.measured() instanceof Measured.Unreported) {
            return LevelOutcome.UNREPORTED;
        }
        Optional<BigDecimal> value = counted.value();
        if (value.isEmpty()) {
            return LevelOutcome.NOT_SCORED;
        }
        if (!(counted instanceof Measured.Count) && terms.isScarce(counted.volume())) {
            return scarce(terms, counted, value.get());
        }
        return compared(terms, value.get());
    }

    private static LevelOutcome scarce(LevelTerms terms, Measured counted, BigDecimal value) {
        return switch (terms.whenScarce()) {
            case POOLED -> LevelOutcome.POOLED;
            case NOT_SCORED -> LevelOutcome.NOT_SCORED;
            case ONE_MISS_ALLOWED ->
                counted.missed()
                                .filter(missed -> missed.compareTo(BigDecimal.ONE) <= 0)
                                .filter(missed -> !terms.meetsExpected(value))
                                .isPresent()
                        ? LevelOutcome.LET_PASS
                        : compared(terms, value);
        };
    }

    private static LevelOutcome compared(LevelTerms terms, BigDecimal value) {
        if (!terms.meetsMinimum(value)) {
            return LevelOutcome.MINIMUM_MISSED;
        }
        return terms.meetsExpected(value) ? LevelOutcome.MET : LevelOutcome.EXPECTED_MISSED;
    }

    private static Optional<Judged.DefaultReason> reason(LevelOutcome outcome, int misses, DefaultRule rule) {
        return switch (outcome) {
            case MINIMUM_MISSED -> Optional.of(Judged.DefaultReason.MINIMUM_MISSED);
            case UNREPORTED -> Optional.of(Judged.DefaultReason.UNREPORTED);
            case EXPECTED_MISSED ->
                misses >= rule.misses() ? Optional.of(Judged.DefaultReason.EXPECTED_MISSED_OFTEN) : Optional.empty();
            case MET, LET_PASS, POOLED, NOT_SCORED, IN_RAMP -> Optional.empty();
        };
    }

    /** Among the eleven calendar months before. */
    private int countBefore(LevelMonth month, Predicate<Judged> which) {
        return (int) judged.stream()
                .filter(before -> before.of().month().isAfter(month.month().minusMonths(DefaultRule.WINDOW)))
                .filter(which)
                .count();
    }

    private int inARowBefore() {
        return judged.reversed().stream()
                .filter(before -> before.outcome().isScored())
                .findFirst()
                .map(Judged::inARow)
                .orElse(0);
    }
}
