package entente.delivery.change;

import entente.arrangement.AgreedTerms;
import entente.delivery.ChangeOrder;
import entente.delivery.ChangeRequest;
import entente.ledger.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When both had signed for a change. An order that was told in the very moment it was signed in was taken over from elsewhere: then it is
 * the day on which the request says it was decided.
 */
final class Approval {
    private Approval() {}

    static Optional<LocalDate> on(ChangeRequest request, List<Recorded<ChangeOrder>> orders, AgreedTerms terms) {
        return orders.stream()
                .filter(order -> !order.isProposed())
                .min(Comparator.comparing(Recorded::recordedAt))
                .flatMap(order -> {
                    Instant agreedAt = order.version().agreedAt();
                    return agreedAt == null || agreedAt.equals(order.recordedAt())
                            ? Optional.ofNullable(request.decidedOn())
                            : Optional.of(agreedAt.atZone(terms.zone()).toLocalDate());
                });
    }
}
