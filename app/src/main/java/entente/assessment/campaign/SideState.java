package entente.assessment.campaign;

import entente.kernel.Side;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far one side of a campaign is.
 *
 * @param invited absent for the other side until both have closed
 * @param answered likewise; of the own side, until it has closed, in steps of the smallest group shown, all, or absent where fewer are asked
 */
public record SideState(
        Side side,
        boolean closed,
        @Nullable LocalDate remindedOn,
        @Nullable Integer invited,
        @Nullable Integer answered) {
    /** Whether everybody asked has answered, as far as that is told. */
    public boolean isWhole() {
        return answered != null && answered.equals(invited);
    }
}
