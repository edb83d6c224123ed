package entente.commercial.credit;

import entente.kernel.Text;
import entente.ledger.Recorded;
import entente.performance.level.ServiceLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One level in a yearly reset, now and anew.
 *
 * @param saidBy the service level that says what is expected; none where the terms of credits say it
 * @param reached the value of each month of the last twelve that is scored
 * @param mean of the months that count; none where nothing was scored
 * @param counting so many months make the mean
 */
public record ResetLevel(
        Promised now,
        Promised anew,
        @Nullable Recorded<ServiceLevel> saidBy,
        List<BigDecimal> reached,
        @Nullable BigDecimal mean,
        int counting) {
    /**
     * Digits kept of what is expected anew, or fewer where the contract compares fewer; cut off and never rounded up, so that a reset takes
     * no more than its part.
     */
    private static final int DECIMALS = 3;

    public ResetLevel {
        reached = List.copyOf(reached);
    }

    static ResetLevel of(
            Promised now, @Nullable Recorded<ServiceLevel> saidBy, ImprovementReset by, List<BigDecimal> reached) {
        int decimals = decimals(saidBy);
        BigDecimal before = Objects.requireNonNull(now.expected());
        BigDecimal expected = before.max(cut(by.expected(before, reached), decimals));
        BigDecimal floor = now.minimum();
        // where nothing was measured nothing is reset, the minimum neither
        BigDecimal minimum = floor == null || reached.isEmpty()
                ? floor
                : cut(by.minimum(floor), decimals).max(floor).min(expected);
        return new ResetLevel(
                now,
                now.expecting(expected, minimum),
                saidBy,
                reached,
                by.mean(reached).orElse(null),
                by.counting(reached).size());
    }

    /** Why a level cannot be reset; empty where it can: the formula knows a way left to 100 % alone. */
    static Optional<Text> hindrance(Promised row, Optional<Recorded<ServiceLevel>> said) {
        if (row.expected() == null) {
            return Optional.of(Text.of("commercial.credit.problem.expected", row.level()));
        }
        boolean percent = said.map(level -> level.fact().reckoning().isShare()).orElse(true);
        return percent && row.isShare()
                ? Optional.empty()
                : Optional.of(Text.of("commercial.reset.kept", row.level(), Objects.requireNonNull(row.expected())));
    }

    public boolean isChanged() {
        return !now.equals(anew);
    }

    /** The service level as it would be. */
    ServiceLevel service(ServiceLevel of) {
        return of.expecting(Objects.requireNonNull(anew.expected()), anew.minimum());
    }

    private static int decimals(@Nullable Recorded<ServiceLevel> saidBy) {
        Integer said = saidBy == null ? null : saidBy.fact().decimals();
        return said == null ? DECIMALS : Math.min(DECIMALS, said);
    }

    private static BigDecimal cut(BigDecimal value, int decimals) {
        BigDecimal cut = value.setScale(decimals, RoundingMode.DOWN).stripTrailingZeros();
        return cut.setScale(Math.max(0, cut.scale()));
    }
}
