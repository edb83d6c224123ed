package entente.signal;

import entente.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on a signal, as far as its rule can tell; it ranks what a person sees first.
 *
 * @param money what acting in time can still keep or save
 * @param lastDay the last day on which acting helps
 * @param cause the fact that stands behind the signal, the same for all signals of one cause
 */
public record Stake(
        @Nullable Money money,
        @Nullable LocalDate lastDay,
        @Nullable UUID cause) {
    public static final Stake NONE = new Stake(null, null, null);
}
