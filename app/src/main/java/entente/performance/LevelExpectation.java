package entente.performance;

import entente.arrangement.Service;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The level of need that a service is to reach, and by when; signed by both (002-04). What lies below it is expected with it.
 *
 * @param level counted from 1, the lowest
 * @param byOn the day by which it is to be reached
 * @param because why this level, where it is above the second
 */
public record LevelExpectation(
        Ref<Service> service,
        int level,
        LocalDate byOn,
        @Nullable String because) implements Fact {
    public LevelExpectation {
        Refused.unless(level >= 1, "level", "performance.refused.level", level);
    }
}
