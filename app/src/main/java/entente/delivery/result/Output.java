package entente.delivery.result;

import entente.delivery.ApprovalPoint;
import entente.delivery.Deliverable;
import entente.delivery.ResultUse;
import entente.kernel.Side;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One deliverable, as it stands on a day.
 *
 * @param points the approvals on its way
 * @param uses what the client did with it, the newest first
 * @param deliveredOn the day it was handed over, where that has come
 */
public record Output(
        Recorded<Deliverable> said,
        List<Recorded<ApprovalPoint>> points,
        List<Recorded<ResultUse>> uses,
        Optional<LocalDate> deliveredOn) {
    public Output {
        points = List.copyOf(points);
        uses = List.copyOf(uses);
    }

    public String name() {
        return said.fact().name();
    }

    /** How many of the approvals a side wants asked. */
    public long wantedBy(Side side) {
        return points.stream().filter(one -> one.fact().wantedBy() == side).count();
    }

    /** Working days its approvals may take, one after the other; those without an agreed time count for none. */
    public int days() {
        return points.stream()
                .map(one -> one.fact().days())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Handed over more than so many calendar days ago, and nobody says what came of it. */
    public boolean isUnused(LocalDate asOf, int days) {
        return uses.isEmpty()
                && deliveredOn.filter(day -> day.plusDays(days).isBefore(asOf)).isPresent();
    }
}
