package entente.governance.cause;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.governance.challenge.ChallengeSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import entente.governance.challenge.ChallengeSamples;
import entente.governance.challenge.IssueDraft;
import entente.kernel.Band;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.signal.Reading;
import entente.signal.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseBalanceTest {
    private final ChallengeSamples samples = new ChallengeSamples();

    /** 000-07: above 70 % of ten or more put to the provider alone, with no joint analysis. */
    @ParameterizedTest
    @CsvSource({"10,5,WELL,FULL", "10,6,WATCH,FULL", "10,7,WATCH,FULL", "10,8,ACT,FULL", "9,8,ACT,THIN", "1,0,WELL,THIN"
    })
    void theShareOnOneSideFallsIntoItsBand(int named, int alone, Band band, Reading reading) {
        for (int i = 0; i < named; i++) {
            samples.raised(IssueDraft.of("I-" + i, "2026-03-01")
                    .comesFrom(i < alone ? CauseParty.PROVIDER : CauseParty.JOINT, false));
        }

        assertThat(judged().band()).isEqualTo(band);
        assertThat(judged().reading()).isEqualTo(reading);
    }

    /** The acceptance example: 8 of 10 issues put to the provider without joint analysis. */
    @Test
    void eightOfTenPutToTheProviderWithoutJointAnalysisIsLopsided() {
        for (int i = 0; i < 10; i++) {
            samples.raised(IssueDraft.of("I-" + i, "2026-03-01")
                    .comesFrom(i < 8 ? CauseParty.PROVIDER : CauseParty.CLIENT, false));
        }

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).startsWith("8 of 10 known causes are put to the provider alone");
    }

    @Test
    void whatBothLookedIntoTogetherIsNotOneSided() {
        for (int i = 0; i < 10; i++) {
            samples.raised(IssueDraft.of("I-" + i, "2026-03-01").comesFrom(CauseParty.PROVIDER, true));
        }

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    /** A cause never defaults to the provider: what nobody named is not counted at all. */
    @Test
    void aCauseNobodyNamedIsNobodys() {
        samples.raised(IssueDraft.of("I-1", "2026-03-01"));

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged()))
                .isEqualTo("nobody has said where the one thing that should have a cause comes from");
    }

    /** 365 days before 30 June 2026 is 30 June 2025. */
    @ParameterizedTest
    @CsvSource({"2025-06-30,THIN", "2025-06-29,NOT_APPLICABLE"})
    void onlyTheLastYearCounts(String raisedOn, Reading reading) {
        samples.raised(IssueDraft.of("I-1", raisedOn).comesFrom(CauseParty.PROVIDER, false));

        assertThat(judged().reading()).isEqualTo(reading);
    }

    @Test
    void aSidesPartIsWhatItRaisedThatWay() {
        samples.raised(IssueDraft.of("I-1", "2026-03-01").comesFrom(CauseParty.PROVIDER, false));
        samples.raised(
                IssueDraft.of("I-2", "2026-03-01").raisedBy(Side.PROVIDER).comesFrom(CauseParty.CLIENT, false));

        assertThat(answer(judged()))
                .isEqualTo("1 of 2 known causes is put to the provider alone, and nobody looked together");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one of them was put so by this side");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void withoutAProblemTheQuestionDoesNotArise() {
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    private Signal judged() {
        return one(new CauseBalance(), samples.told(), AS_OF);
    }
}
