package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.eur;
import static entente.commercial.credit.CreditSamples.pool;
import static entente.commercial.credit.CreditSamples.terms;
import static entente.commercial.credit.CreditTelling.day;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines are the credit ledger: those both sides see, and no draft of one side. */
class CreditLinesTest {
    @Test
    void theLedgerHoldsWhatBothSidesSee() {
        assertThat(lines(ArrangementSamples.shared())).containsExactly("AVAIL");
    }

    @Test
    void aLineThatOneSideKeepsToItselfIsNoneOfTheLedger() {
        assertThat(lines(ArrangementSamples.client())).isEmpty();
    }

    private static List<String> lines(Told told) {
        CreditTerms terms = terms(pool("AVAIL", "Service", "40")).signed();
        Ref<CreditTerms> by = told.fact(Side.CLIENT, terms, terms.startsOn());
        told.fact(
                Side.CLIENT,
                new ServiceCredit(
                        "AVAIL",
                        "2026-01",
                        Side.CLIENT,
                        by,
                        eur("2000"),
                        day("2026-02-03"),
                        "2026-02",
                        null,
                        List.of(new ServiceCredit.Part(CreditState.ACCRUED, eur("2000"), day("2026-02-03"), null)),
                        List.of()),
                day("2026-02-03"));
        return CreditLines.of(told.book()).facts().stream()
                .map(ServiceCredit::level)
                .toList();
    }
}
