package entente.governance.month;

import entente.kernel.Side;
import entente.kernel.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has to be there before a month can be closed.
 *
 * @param owner the side that owes it; none where both do
 * @param who answers for it there, where it is known
 * @param form where it is put right, below the arrangement's own address
 */
public record MonthCheck(
        Text what,
        boolean done,
        @Nullable Side owner,
        @Nullable String who,
        LocalDate dueOn,
        String form) {

    /** Whether the side has to do something about it. */
    public boolean waitsFor(Side side) {
        return !done && (owner == null || owner == side);
    }

    public boolean isLate(LocalDate asOf) {
        return !done && dueOn.isBefore(asOf);
    }
}
