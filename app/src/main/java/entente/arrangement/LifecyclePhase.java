package entente.arrangement;

import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where in its life an arrangement stands, by its services and contracts (Cullen, Seddon and Willcocks 2005): what is wanted is shaped,
 * agreed, delivered and renewed.
 */
public enum LifecyclePhase {
    ARCHITECT,
    ENGAGE,
    OPERATE,
    REGENERATE;

    /**
     * ARCHITECT while services are described that are all still to begin, and no contract says on what terms, nor a promise that work has
     * begun without one; ENGAGE before the first day of the contracts; REGENERATE from so many calendar days before the end of the last one
     * to end, once its last day to give notice has passed, and after its end; else OPERATE. Empty where nothing recorded tells.
     */
    public static Optional<LifecyclePhase> of(Book book, LocalDate asOf, int days) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        return terms.contracts().stream()
                .map(Recorded::fact)
                .max(Comparator.comparing(Contract::endsOn))
                .map(last -> underContract(terms, last, asOf, days))
                .or(() -> Optional.of(ARCHITECT).filter(shaping -> isShaped(book, asOf)));
    }

    private static LifecyclePhase underContract(AgreedTerms terms, Contract last, LocalDate asOf, int days) {
        if (terms.startsOn().filter(asOf::isBefore).isPresent()) {
            return ENGAGE;
        }
        return asOf.isAfter(last.lastNoticeOn()) || ChronoUnit.DAYS.between(asOf, last.endsOn()) <= days
                ? REGENERATE
                : OPERATE;
    }

    /** A service without a first day may run already, so that nothing tells. */
    private static boolean isShaped(Book book, LocalDate asOf) {
        List<Recorded<Service>> services = book.current(Service.class);
        return !services.isEmpty()
                && services.stream().allMatch(one -> one.fact().isToBegin(asOf))
                && book.current(Promise.class).isEmpty();
    }
}
