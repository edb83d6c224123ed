package entente.commercial;

import entente.delivery.Project;
import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money the arrangement costs: what was invoiced, what is owed, and what it takes beside.
 *
 * @param amount below zero for a credit
 * @param bookedOn the day it counts from: invoice date, or the end of the period an accrual is for
 */
public record CostLine(
        String code,
        @Nullable Ref<Project> project,
        CostSort sort,
        Money amount,
        LocalDate bookedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate paidOn)
        implements Fact {

    /** What sort of cost it is. */
    public enum CostSort {
        INVOICE,
        ACCRUAL,
        COMMITMENT,
        GOVERNANCE,
        TRANSITION,
        OTHER;

        /** Whether it was spent or is owed already; a commitment is only foreseen. */
        public boolean isSpent() {
            return this != COMMITMENT;
        }

        /** Whether it is the provider's charge: all that counts against the price agreed with it. */
        public boolean isCharge() {
            return this == INVOICE || this == ACCRUAL;
        }
    }

    public CostLine {
        Refused.unless(!code.isBlank(), "code", "commercial.refused.blank");
        Refused.unless(paidOn == null || sort != CostSort.COMMITMENT, "paidOn", "commercial.refused.paid");
    }

    @Override
    public List<Text> doubts() {
        List<Text> doubts = new ArrayList<>();
        if (sort == CostSort.INVOICE && paidOn != null && paidOn.isBefore(bookedOn)) {
            doubts.add(Text.of("commercial.doubt.paid", paidOn, bookedOn));
        }
        if (sort == CostSort.INVOICE && dueOn != null && dueOn.isBefore(bookedOn)) {
            doubts.add(Text.of("commercial.doubt.due", dueOn, bookedOn));
        }
        return doubts;
    }
}
