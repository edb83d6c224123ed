package entente.arrangement;

import entente.ledger.Book;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where in its life an arrangement stands, by its contracts (Cullen, Seddon and Willcocks 2005). The phase before these, in which nobody is
 * chosen yet, is over once there are two sides.
 */
public enum LifecyclePhase {
    ENGAGE,
    OPERATE,
    REGENERATE;

    /**
     * ENGAGE before the first day of the contracts; REGENERATE from so many calendar days before the end of the last one to end, once its
     * last day to give notice has passed, and after its end; else OPERATE. Empty where no contract is recorded.
     */
    public static Optional<LifecyclePhase> of(Book book, LocalDate asOf, int days) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        Optional<LocalDate> first = terms.startsOn();
        return terms.contracts().stream()
                .map(one -> one.fact())
                .max(Comparator.comparing(Contract::endsOn))
                .map(last -> first.filter(asOf::isBefore).isPresent()
                        ? ENGAGE
                        : asOf.isAfter(last.lastNoticeOn()) || ChronoUnit.DAYS.between(asOf, last.endsOn()) <= days
                                ? REGENERATE
                                : OPERATE);
    }
}
