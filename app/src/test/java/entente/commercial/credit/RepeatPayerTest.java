package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.level;
import static entente.commercial.credit.CreditSamples.months;
import static entente.commercial.credit.CreditSamples.pool;
import static entente.commercial.credit.CreditSamples.run;
import static entente.commercial.credit.CreditSamples.terms;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PA Consulting's case (formulae 4.4): a provider that simply pays its credits, year after year, and nothing changes. */
class RepeatPayerTest {
    private static final String BAD = "89";
    private static final String GOOD = "96";

    /** Half of the months with a credit, and the level that failed before June fails after it. */
    @ParameterizedTest
    @CsvSource({"3,3,true", "3,2,false", "1,5,true", "6,6,true", "6,0,false", "0,6,false"})
    void halfAYearOfCreditsForWhatFailsStillIsAPattern(int before, int since, boolean pattern) {
        RepeatPayer payer = of(before, since);

        assertThat(payer.isPattern()).isEqualTo(pattern);
        assertThat(payer.months()).isEqualTo(before + since);
        assertThat(payer.still()).hasSize(before > 0 && since > 0 ? 1 : 0);
    }

    @Test
    void lessThanAYearIsNoPattern() {
        assertThat(RepeatPayer.of(run(
                                terms(pool("L1", "Service", "40")).signed(), months(level("L1"), BAD, BAD, BAD, BAD)))
                        .isPattern())
                .isFalse();
    }

    private static RepeatPayer of(int before, int since) {
        String[] year = new String[12];
        for (int i = 0; i < 12; i++) {
            year[i] = i % 6 < (i < 6 ? before : since) ? BAD : GOOD;
        }
        return RepeatPayer.of(run(terms(pool("L1", "Service", "40")).signed(), months(level("L1"), year)));
    }
}
