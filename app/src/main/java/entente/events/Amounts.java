package entente.events;

import entente.kernel.Text;
import entente.performance.level.EventSource.Limit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers of raw rows. */
final class Amounts {
    private static final BigDecimal MOST = new BigDecimal("1e15");
    private static final int DECIMALS = 6;

    private Amounts() {}

    /** Null where nothing is written. */
    static @Nullable BigDecimal read(@Nullable String text, @Nullable String column) {
        if (text == null) {
            return null;
        }
        try {
            BigDecimal amount = new BigDecimal(text);
            if (amount.stripTrailingZeros().scale() <= DECIMALS && amount.abs().compareTo(MOST) < 0) {
                return amount;
            }
        } catch (NumberFormatException notOne) {
            throw new Fault(column, text, Text.of("events.row.number"));
        }
        throw new Fault(column, text, Text.of("events.row.decimals"));
    }

    /** Refuses a value that lies where the source says none can. */
    static void demand(@Nullable String text, Limit limit) {
        BigDecimal value = read(text, limit.column());
        if (value == null || !limit.allows(value)) {
            throw new Fault(
                    limit.column(),
                    text,
                    Text.of(
                            "events.row.limit",
                            limit.least() == null ? "" : limit.least(),
                            limit.most() == null ? "" : limit.most()));
        }
    }
}
