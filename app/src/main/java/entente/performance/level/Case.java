package entente.performance.level;

import entente.performance.clock.Spans;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing a service level is about, from its start to its end, with everything that held it up; all times are microseconds.
 *
 * @param first the priority it began with
 * @param last the priority it ended with
 * @param stopped null while it is open
 * @param held null unless it is open and paused, then since when
 * @param lasting the microseconds it took by the word of its source; null where they are reckoned
 * @param hit whether it may count above the line
 */
public record Case(
        String id,
        String first,
        String last,
        long started,
        @Nullable Long stopped,
        Spans pauses,
        @Nullable Long held,
        @Nullable Long lasting,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal base,
        boolean hit) {}
