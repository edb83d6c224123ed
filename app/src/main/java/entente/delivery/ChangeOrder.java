package entente.delivery;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Document;
import entente.ledger.Fact;
import entente.ledger.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A change both sides agreed on, with its price and its days.
 *
 * @param price added to the price agreed; below zero where it saves
 * @param days working days added to the end; below zero where it comes earlier
 * @param document the executed order; without it the order is agreed in principle only
 */
public record ChangeOrder(
        String code,
        @Nullable Ref<ChangeRequest> request,
        @Nullable Ref<Project> project,
        String title,
        Money price,
        int days,
        @Nullable Document document)
        implements Fact {
    public ChangeOrder {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(!title.isBlank(), "title", "delivery.refused.blank");
    }
}
