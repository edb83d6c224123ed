package entente.performance;

import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of its own success has come by a quarter, as one side finds it (000-QA). Both sides are asked of the same quarter, each of what it
 * wrote down as success, and neither sees the other's answer before its own is given.
 *
 * @param quarterOn the quarter's first day
 * @param reached each of the side's own definitions of success, one by one
 */
public record SuccessScore(LocalDate quarterOn, List<Reached> reached) implements Fact {
    private static final int MONTHS = 3;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /**
     * One definition of success.
     *
     * @param share from 0 (nothing of it) to 100 (all of it has come)
     * @param because what shows it
     */
    public record Reached(
            Ref<SuccessDefinition> success,
            Percent share,
            @Nullable String because) {
        public Reached {
            Refused.unless(
                    share.points().signum() >= 0 && share.points().compareTo(ALL) <= 0,
                    "share",
                    "performance.refused.reached",
                    share);
        }
    }

    public SuccessScore {
        reached = List.copyOf(reached);
        Refused.unless(
                quarterOn.getDayOfMonth() == 1 && quarterOn.getMonthValue() % MONTHS == 1,
                "quarterOn",
                "performance.refused.quarter",
                quarterOn,
                quarterOf(quarterOn));
        Refused.unless(!reached.isEmpty(), "reached", "performance.refused.nosuccess");
        Refused.unless(
                reached.stream().map(Reached::success).distinct().count() == reached.size(),
                "reached",
                "performance.refused.twicescored");
    }

    /** The first day of the quarter a day lies in. */
    public static LocalDate quarterOf(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS);
    }

    /** Whether it still says something of a day: until two more quarters have passed after its own. */
    public boolean tellsOf(LocalDate day) {
        return !quarterOn.isAfter(day) && day.isBefore(quarterOn.plusMonths(3L * MONTHS));
    }
}
