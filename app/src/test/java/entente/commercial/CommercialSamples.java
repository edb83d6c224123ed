package entente.commercial;

import static entente.delivery.DeliverySamples.eur;

import entente.commercial.CostLine.CostSort;
import entente.delivery.Project;
import entente.ledger.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Invoices and benefits in euros. */
public final class CommercialSamples {
    private CommercialSamples() {}

    public static CostLine invoice(String code, @Nullable Ref<Project> project, String amount, String bookedOn) {
        return cost(code, project, CostSort.INVOICE, amount, bookedOn);
    }

    public static CostLine cost(
            String code, @Nullable Ref<Project> project, CostSort sort, String amount, String bookedOn) {
        return new CostLine(code, project, sort, eur(amount), LocalDate.parse(bookedOn), null, null);
    }

    public static Benefit benefit(String realised, String statedOn, @Nullable String verifiedOn) {
        return benefit(realised, statedOn, verifiedOn, null);
    }

    public static Benefit benefit(
            String realised, String statedOn, @Nullable String verifiedOn, @Nullable Integer cadenceDays) {
        return new Benefit(
                "BN1",
                "Own monitors saved",
                null,
                eur(realised),
                LocalDate.parse(statedOn),
                verifiedOn == null ? null : LocalDate.parse(verifiedOn),
                cadenceDays);
    }
}
