package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.JANUARY;
import static entente.commercial.credit.CreditSamples.eur;
import static entente.commercial.credit.CreditSamples.level;
import static entente.commercial.credit.CreditSamples.month;
import static entente.commercial.credit.CreditSamples.number;
import static entente.commercial.credit.CreditSamples.only;
import static entente.commercial.credit.CreditSamples.pool;
import static entente.commercial.credit.CreditSamples.service;
import static entente.commercial.credit.CreditSamples.terms;
import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.credit.CreditStep.CreditStage;
import entente.commercial.credit.CreditTerms.Rounding;
import entente.kernel.Money;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounded once, and no cent lost. */
class PostingTest {

    /** A third each of 100: 33.33 three times, and the cent left over goes to the largest, the first of equals. */
    @Test
    void centsLeftOverGoToTheLargestShare() {
        Currency euro = Currency.getInstance("EUR");

        assertThat(Posting.rounded(
                        List.of(number("33.3333"), number("33.3334"), number("33.3333")), euro, RoundingMode.HALF_UP))
                .containsExactly(eur("33.33"), eur("33.34"), eur("33.33"));
        assertThat(Posting.rounded(List.of(number("0.005"), number("0.005")), euro, RoundingMode.HALF_UP))
                .containsExactly(eur("0.00"), eur("0.01"));
    }

    /** 0.5 x 0.4 x 10 % of 100,000.25 is 2,000.005. */
    @ParameterizedTest
    @CsvSource({"HALF_UP,2000.01", "HALF_EVEN,2000.00", "DOWN,2000.00"})
    void roundingFollowsTheContract(Rounding how, String amount) {
        CreditTerms terms = terms(pool("L1", "Service", "40")).rounding(how).signed();

        CreditLine line =
                only(CreditRun.of(List.of(service(JANUARY, terms, "100000.25", month(JANUARY, level("L1"), "89")))));

        assertThat(line.after(CreditStage.YEAR_CAP).orElseThrow()).isEqualByComparingTo("2000.005");
        assertThat(line.amount()).isEqualTo(Money.of(amount, "EUR"));
    }
}
