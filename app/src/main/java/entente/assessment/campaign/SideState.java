package entente.assessment.campaign;

import entente.kernel.Side;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far one side of a campaign is.
 *
 * @param invited absent for the other side until both have closed; answered likewise
 */
public record SideState(
        Side side,
        boolean closed,
        @Nullable LocalDate remindedOn,
        @Nullable Integer invited,
        @Nullable Integer answered) {}
