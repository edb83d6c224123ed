package entente.arrangement;

import entente.kernel.Side;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.SignOff;
import entente.ledger.Voice;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which debts and due dates count: one that is put on the other side counts only once that side has accepted it, or has let the days
 * pass after which silence counts in the Protocol.
 */
public final class Debts {
    private final AgreedTerms terms;
    private final WorkingCalendar calendar;
    private final LocalDate asOf;
    private final Optional<Integer> silenceDays;

    private Debts(Book book, AgreedTerms terms, WorkingCalendar calendar, LocalDate asOf) {
        this.terms = terms;
        this.calendar = calendar;
        this.asOf = asOf;
        this.silenceDays = book.inForce(Protocol.class).stream()
                .map(protocol -> protocol.fact().silenceDays())
                .findFirst();
    }

    public static Debts of(Book book, AgreedTerms terms, WorkingCalendar calendar, LocalDate asOf) {
        return new Debts(book, terms, calendar, asOf);
    }

    /** Whether the debtor said so itself, accepted it, or was silent for long enough; in a side's own chain nobody else can answer. */
    public boolean count(Recorded<? extends Fact> debt, Side debtor) {
        if (debt.chain() != Chain.SHARED || debt.by() == Voice.of(debtor)) {
            return true;
        }
        return debt.version().signOff(debtor).map(SignOff::agrees).orElseGet(() -> silent(debt));
    }

    private boolean silent(Recorded<? extends Fact> debt) {
        LocalDate saidOn = debt.recordedAt().atZone(terms.zone()).toLocalDate();
        return silenceDays
                .map(days -> calendar.plus(saidOn, days).isBefore(asOf))
                .orElse(false);
    }
}
