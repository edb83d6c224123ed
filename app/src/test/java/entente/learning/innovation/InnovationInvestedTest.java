package entente.learning.innovation;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.signal.Reading;
import entente.signal.Signal;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InnovationInvestedTest {
    private final InnovationSamples samples = new InnovationSamples();

    /** 003-29: a million over the 730 days of 2026 and 2027 is 500,000 a year; 0 is the alert. */
    @ParameterizedTest
    @CsvSource({"10000,2.00,WELL", "2550,0.51,WELL", "2500,0.50,WATCH", "50,0.01,WATCH", "0,0.00,ACT"})
    void whatIsPutInIsSeenBesideAYearsContractValue(String actual, String share, Band band) {
        expectedUnderContract();
        samples.invested(2026, "10000", actual);

        assertThat(judged().figure().known()).contains(new BigDecimal(share));
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void theAnswerNamesTheYearAndWhatWasPlanned() {
        expectedUnderContract();
        samples.invested(2026, "10000", "0");

        assertThat(answer(judged())).contains("in 2026", "10,000");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("one thing recorded");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one thing recorded");
    }

    @Test
    void aYearThatIsOverIsJudgedBeforeTheOneThatRuns() {
        expectedUnderContract();
        samples.invested(2026, "10000", "0");
        assertThat(judged().reading()).isEqualTo(Reading.THIN);
        samples.invested(2025, "10000", "9000");

        assertThat(judged().reading()).isEqualTo(Reading.FULL);
        assertThat(judged().band()).as("the contract does not run in 2025").isEqualTo(Band.UNKNOWN);
    }

    @Test
    void aPlanAloneSaysNothingOfWhatWasPutIn() {
        expectedUnderContract();
        samples.invested(2026, "10000", null);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("it is not said what the provider put into new ideas");
    }

    @Test
    void whatLiesMoreThanAYearBackIsNotKnownAnyMore() {
        expectedUnderContract();
        samples.invested(2024, "10000", "9000");

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).endsWith("for 2024");
    }

    @Test
    void withoutAContractBothSignedThereIsNoShare() {
        samples.expected(4, true);
        samples.invested(2026, "10000", "9000");

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whereNobodyExpectsNewIdeasTheQuestionDoesNotArise() {
        ArrangementSamples.agreed(samples.told());

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void nobodyPutsInLessThanNothing() {
        assertThatThrownBy(() -> new InnovationInvestment(2026, Money.of("1", "EUR"), Money.of("-1", "EUR"), null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("actual"));
    }

    private void expectedUnderContract() {
        samples.expected(4, true);
        ArrangementSamples.agreed(samples.told());
    }

    private Signal judged() {
        return one(new InnovationInvested(), samples.told(), InnovationSamples.AS_OF);
    }
}
