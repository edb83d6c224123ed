package entente.performance;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure is read no longer, because it told nobody anything any more; both sign that, as they signed the measure. What it told before
 * stays as it was.
 *
 * @param stoppedOn from this day on nobody asks for a reading
 * @param why nobody needs it any more
 * @param origin where both agreed on it, such as the review of a quarter
 */
public record StoppedMeasure(
        Ref<Measure> measure,
        LocalDate stoppedOn,
        String why,
        @Nullable String origin) implements Fact {
    public StoppedMeasure {
        Refused.unless(!why.isBlank(), "why", "performance.refused.blank");
    }
}
