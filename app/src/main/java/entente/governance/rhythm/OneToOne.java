package entente.governance.rhythm;

import entente.kernel.Side;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A talk of the two leaders, planned and held or not (002-08). What is said in it stays between them; only what both want to be remembered
 * stands here.
 *
 * @param missedBy for which side's sake it was moved or not held; left out where it is to come, or both let it go
 * @param agreed what both want to be remembered
 * @param support what help one of them asked the other for
 */
public record OneToOne(
        LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        @Nullable Side missedBy,
        @Nullable String agreed,
        @Nullable String support)
        implements Fact {
    /** Whether its day is over and it was not held. */
    public boolean isMissed(LocalDate asOf) {
        return heldOn == null && plannedOn.isBefore(asOf);
    }
}
