package entente.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.credit.CreditLedger;
import entente.commercial.credit.CreditLines;
import entente.commercial.credit.CreditState;
import entente.commercial.credit.CreditTerms;
import entente.commercial.credit.CreditTrial;
import entente.commercial.credit.CreditUpdate;
import entente.commercial.credit.MonthCredits;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Ids;
import entente.ledger.Viewpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** What the story tells of service levels and their money. */
class StoryOfCreditsTest {
    private static final LocalDate END = LocalDate.of(2026, 11, 21);
    private static final Book BOOK =
            TheStory.endingOn(END).book(Viewpoint.SHARED).on(END);

    @Test
    void theLedgerHoldsExactlyWhatTheAgreedTermsMakeOfTheMonths() {
        CreditUpdate update =
                CreditUpdate.of(BOOK, END, () -> Ids.next(Instant.parse("2026-11-21T00:00:00Z")), Words.ENGLISH);

        assertThat(update.differences()).isEmpty();
        assertThat(update.statements()).isEmpty();
    }

    @Test
    void theTrialOfTheTermsInForceReproducesIt() {
        CreditTerms inForce = BOOK.inForce(CreditTerms.class).getFirst().fact();
        CreditTrial trial = CreditTrial.of(BOOK, END, inForce);

        assertThat(trial.tried().stream()
                        .flatMap(month -> month.lines().stream())
                        .map(line -> line.amount()))
                .containsExactlyElementsOf(CreditLines.of(BOOK).facts().stream()
                        .map(credit -> credit.accrued())
                        .toList());
        assertThat(trial.agreed()).extracting(MonthCredits::month).doesNotHaveDuplicates();
    }

    @Test
    void oneCreditWasWonBackAndOthersWerePaid() {
        CreditLedger ledger = CreditLedger.of(CreditLines.of(BOOK).facts(), Currency.getInstance("EUR"));

        assertThat(ledger.states().get(CreditState.EARNED_BACK).signum()).isPositive();
        assertThat(ledger.states().get(CreditState.PAID).signum()).isPositive();
        assertThat(ledger.sum()).isEqualTo(ledger.accrued());
    }
}
