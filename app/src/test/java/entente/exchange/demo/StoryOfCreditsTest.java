package entente.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.credit.CreditLedger;
import entente.commercial.credit.CreditLines;
import entente.commercial.credit.CreditProof;
import entente.commercial.credit.CreditState;
import entente.commercial.credit.CreditTerms;
import entente.commercial.credit.CreditTrial;
import entente.commercial.credit.CreditUpdate;
import entente.commercial.credit.MonthCredits;
import entente.governance.month.ClosedMonth;
import entente.governance.month.LineState;
import entente.governance.month.MonthClose;
import entente.kernel.Band;
import entente.kernel.Money;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Ids;
import entente.ledger.Recorded;
import entente.ledger.Viewpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
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

        assertThat(ledger.states())
                .hasEntrySatisfying(
                        CreditState.EARNED_BACK, sum -> assertThat(sum.signum()).isPositive());
        assertThat(ledger.states())
                .hasEntrySatisfying(
                        CreditState.PAID, sum -> assertThat(sum.signum()).isPositive());
        assertThat(ledger.sum()).isEqualTo(ledger.accrued());
    }

    @Test
    void everyLineNamesTheFileThatAnotherProgramCanWorkOut() {
        assertThat(CreditLines.of(BOOK).all()).isNotEmpty().allSatisfy(line -> {
            Book then = BOOK.knownAt(BOOK.history(line.id())
                            .orElseThrow()
                            .versions()
                            .getFirst()
                            .entry()
                            .recordedAt())
                    .on(line.fact().accruedOn());
            CreditProof proof =
                    CreditProof.of(then, line.fact().monthOf(), line.fact().accruedOn());
            assertThat(line.fact().proof()).isEqualTo(proof.digest().hex());
        });
    }

    @Test
    void everyMonthThatIsOverIsClosedByBothAndWhatIsDisputedComesAlong() {
        List<Recorded<ClosedMonth>> closed = MonthClose.history(BOOK);

        assertThat(closed)
                .extracting(month -> month.fact().month() + " " + month.agreement())
                .startsWith("2026-10 AGREED", "2026-09 AGREED")
                .hasSize(10);
        assertThat(closed.getFirst().fact().disputed()).isEqualTo(Money.of("2000", "EUR"));
        assertThat(closed.getFirst().fact().hours()).isPositive();
        assertThat(closed.getFirst().fact().lines())
                .extracting(line -> line.subject() + " " + line.state())
                .contains("service-credit QUERIES 2026-09 DISPUTED", "service-relief SR-2 DISPUTED");
        assertThat(closed.getFirst().fact().lines())
                .extracting(ClosedMonth.Line::state)
                .doesNotContain(LineState.OPEN);
    }

    @Test
    void obligationsInvoicesAndTheMonthsEndAreAskedSinceBothAdoptedThem() {
        assertThat(TheStory.endingOn(END).judged(Viewpoint.SHARED, END).signals())
                .filteredOn(signal -> signal.question().key().equals("governance.month.question"))
                .singleElement()
                .satisfies(signal -> assertThat(signal.band()).isEqualTo(Band.WELL));
    }
}
