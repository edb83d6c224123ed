package entente.cockpit.commercial;

import entente.commercial.credit.CreditBook;
import entente.commercial.credit.CreditTerms;
import entente.commercial.credit.CreditTrial;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Past months tried under other terms, as the page shows them. Nothing is said to anybody.
 *
 * @param terms what the trial starts from: the newest, signed or only proposed
 * @param shown the same with what service levels expect of their levels today
 * @param trial empty where there are no terms yet, or where what was typed is refused
 * @param wrong what was refused
 */
public record TrialSheet(
        Optional<Recorded<CreditTerms>> terms,
        Optional<CreditTerms> shown,
        TrialForm form,
        Optional<CreditTrial> trial,
        @Nullable Text wrong) {

    /** Of the shared book, read on the day. */
    public static TrialSheet of(Book shared, LocalDate day, TrialForm form) {
        Optional<Recorded<CreditTerms>> terms = terms(shared);
        if (terms.isEmpty()) {
            return new TrialSheet(terms, Optional.empty(), form, Optional.empty(), null);
        }
        CreditTerms said = terms.get().fact();
        CreditTerms shown = CreditBook.of(shared, day).completed(said);
        try {
            CreditTrial trial = CreditTrial.of(shared, day, form.on(said, shown));
            return new TrialSheet(terms, Optional.of(shown), form, Optional.of(trial), null);
        } catch (Refused refused) {
            return new TrialSheet(terms, Optional.of(shown), form, Optional.empty(), refused.text());
        }
    }

    private static Optional<Recorded<CreditTerms>> terms(Book shared) {
        List<Recorded<CreditTerms>> known = shared.current(CreditTerms.class).stream()
                .filter(terms -> terms.chain() == Chain.SHARED)
                .toList();
        return known.stream()
                .max(Comparator.comparing((Recorded<CreditTerms> t) -> t.fact().startsOn()));
    }
}
