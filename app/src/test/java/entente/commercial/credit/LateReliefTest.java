package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.pool;
import static entente.commercial.credit.CreditSamples.terms;
import static entente.commercial.credit.CreditTelling.day;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Relief is to be asked for within the days of the terms; what comes later is named, and counts by agreement alone. */
class LateReliefTest {
    private final CreditTelling story = new CreditTelling()
            .measure("AVAIL")
            .readings("AVAIL", "97", "89", "88", "98", "99")
            .charged(5);

    /** Ten working days after February end on Friday 13 March; a claim of 1 June is late, and counts only by agreement. */
    @Test
    void aClaimOfReliefAfterTheDaysOfTheTermsIsNamedLateAndCountsOnlyByAgreement() {
        story.agreed(terms(pool("AVAIL", "Service", "40")).reliefWithin(10).signed());
        Ref<ServiceRelief> claim = story.claims(Side.PROVIDER, "AVAIL", "2026-02", "8");

        assertThat(problems())
                .containsExactly(
                        "SR-2026-02 asks for relief of 2026-02 on 1 Jun 2026; the terms let it be asked for until 13 Mar 2026. It is late, and counts only if the client agrees all the same.");
        assertThat(amounts()).first().isEqualTo("2026-02 AVAIL 2000.00");

        story.signs(Side.CLIENT, claim);
        assertThat(problems()).isEmpty();
        assertThat(amounts()).containsExactly("2026-03 AVAIL 2000.00");
    }

    @Test
    void onTheLastDayAClaimIsInTime() {
        story.agreed(terms(pool("AVAIL", "Service", "40")).reliefWithin(10).signed());
        story.says(Side.PROVIDER, relief("2026-03-13"), day("2026-03-13"));
        assertThat(problems()).isEmpty();

        story.says(Side.PROVIDER, relief("2026-03-14"), day("2026-03-14"));
        assertThat(problems()).singleElement().asString().startsWith("SR-2026-03-14 asks");
    }

    @Test
    void theTreeOfACreditNamesAClaimThatCameLate() {
        story.agreed(terms(pool("AVAIL", "Service", "40")).reliefWithin(10).signed());
        story.claims(Side.PROVIDER, "AVAIL", "2026-02", "2");
        story.brought("2026-06-10");
        Book book = story.book("2026-06-10");

        assertThat(CreditTree.of(
                                CreditBook.of(book, day("2026-06-10")),
                                CreditLines.of(book).all().getFirst())
                        .indented(Words.ENGLISH))
                .contains("Asked for on 1 Jun 2026, after 13 Mar 2026, the last day the terms give for it");
    }

    private static ServiceRelief relief(String claimedOn) {
        return new ServiceRelief(
                "SR-" + claimedOn,
                "AVAIL",
                "2026-02",
                new BigDecimal("2"),
                ServiceRelief.ReliefReason.CLIENT_CAUSED,
                day(claimedOn),
                "The access was closed",
                null);
    }

    private List<String> problems() {
        return CreditBook.of(story.book("2026-06-10"), day("2026-06-10")).problems().stream()
                .map(Words.ENGLISH::say)
                .toList();
    }

    private List<String> amounts() {
        Book book = story.book("2026-06-10");
        return CreditSamples.amounts(
                CreditRun.of(CreditBook.of(book, day("2026-06-10")).months()));
    }
}
