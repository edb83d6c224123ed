package entente.delivery.result;

import static entente.arrangement.ArrangementSamples.START;

import entente.delivery.ApprovalPoint;
import entente.delivery.Deliverable;
import entente.delivery.ResultUse;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is handed over, told to both. */
record ResultSamples(Told told) {
    Ref<Deliverable> deliverable(String code, @Nullable String deliveredOn) {
        return told.fact(
                Side.PROVIDER,
                new Deliverable(
                        code, "Report " + code, null, deliveredOn == null ? null : LocalDate.parse(deliveredOn)),
                START);
    }

    void points(Ref<Deliverable> of, int many, Side wantedBy) {
        for (int i = 0; i < many; i++) {
            told.fact(
                    Side.PROVIDER,
                    new ApprovalPoint(wantedBy + "-" + i + "-" + of.id(), of, "Step " + i, wantedBy, 3, START),
                    START);
        }
    }

    void used(Ref<Deliverable> what, String on) {
        LocalDate day = LocalDate.parse(on);
        told.fact(Side.CLIENT, new ResultUse(what, day, "The budget rests on it", "Finance"), day);
    }
}
