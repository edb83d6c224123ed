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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounded once, and no cent lost. */
class PostingTest {
    private static final Currency EURO = Currency.getInstance("EUR");

    /** A third each of 100: 33.33 three times, and the cent left over goes to the largest, the first of equals. */
    @Test
    void centsLeftOverGoToTheLargestShare() {
        assertThat(rounded("33.3333", "33.3334", "33.3333")).containsExactly(eur("33.33"), eur("33.34"), eur("33.33"));
        assertThat(rounded("0.005", "0.005")).containsExactly(eur("0.00"), eur("0.01"));
        // 0.03 too many, and the largest of three has but one of them
        assertThat(rounded("0.005", "0.005", "0.005", "0.005", "0.005", "0.005"))
                .containsExactly(eur("0.00"), eur("0.00"), eur("0.00"), eur("0.01"), eur("0.01"), eur("0.01"));
    }

    /** 33.34 is the cap of the first: the cent goes to the next largest. */
    @Test
    void aCentLeftOverPassesNoCap() {
        List<Posting.Share> shares = List.of(
                new Posting.Share(number("33.34"), number("33.34")),
                new Posting.Share(number("10.004")),
                new Posting.Share(number("10.004")));

        assertThat(Posting.rounded(shares, EURO, RoundingMode.HALF_UP))
                .containsExactly(eur("33.34"), eur("10.01"), eur("10.00"));
    }

    @Test
    void whatDivisionLeftFarBehindTheCommaIsNoHalfCent() {
        assertThat(rounded("0.01499999999999999999999999")).containsExactly(eur("0.02"));
        assertThat(rounded("0.01499999")).containsExactly(eur("0.01"));
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

    private static List<Money> rounded(String... exact) {
        return Posting.rounded(
                Stream.of(exact)
                        .map(amount -> new Posting.Share(number(amount)))
                        .toList(),
                EURO,
                RoundingMode.HALF_UP);
    }
}
