package entente.governance.challenge;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.governance.challenge.ChallengeSamples.AS_OF;
import static entente.governance.challenge.ChallengeSamples.rating;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadTest {
    private final ChallengeSamples samples = new ChallengeSamples();

    /** 003-07: above 30 % of what was technical turned out otherwise. */
    @ParameterizedTest
    @CsvSource({
        "20,0,WELL,FULL",
        "20,3,WELL,FULL",
        "20,4,WATCH,FULL",
        "10,3,WATCH,FULL",
        "20,7,ACT,FULL",
        "4,1,WATCH,THIN"
    })
    void theShareThatTurnedFallsIntoItsBand(int technical, int turned, Band band, Reading reading) {
        for (int i = 0; i < technical; i++) {
            Ref<Issue> issue = samples.raised(IssueDraft.of("I-" + i, "2026-01-05"));
            Ref<ChallengeRating> said = samples.rated(Side.CLIENT, issue, "2026-01-06", ChallengeClass.TECHNICAL);
            if (i < turned) {
                samples.amended(said.id(), rating(issue, "2026-05-01", ChallengeClass.ADAPTIVE), "2026-05-01");
            }
        }

        assertThat(judged().band()).isEqualTo(band);
        assertThat(judged().reading()).isEqualTo(reading);
    }

    @Test
    void aSidesPartIsItsOwnAnswersThatTurned() {
        Ref<Issue> issue = samples.raised(IssueDraft.of("I-1", "2026-01-05"));
        Ref<ChallengeRating> said = samples.rated(Side.CLIENT, issue, "2026-01-06", ChallengeClass.TECHNICAL);
        samples.rated(Side.PROVIDER, issue, "2026-01-06", ChallengeClass.ADAPTIVE);
        samples.amended(said.id(), rating(issue, "2026-05-01", ChallengeClass.ADAPTIVE), "2026-05-01");

        assertThat(answer(judged())).isEqualTo("1 of 1 answer that once said technical says otherwise by now");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one answer of this side turned");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
        assertThat(judged().measuredOn()).isEqualTo("2026-05-01");
    }

    /** Told on 30 June 2026 and never again: a year it is believed. */
    @ParameterizedTest
    @CsvSource({"2027-06-30,WELL", "2027-07-01,UNKNOWN"})
    void whatNobodySaidAnewForAYearIsNotBelievedAnyMore(LocalDate asOf, Band band) {
        for (int i = 0; i < 5; i++) {
            Ref<Issue> issue = samples.raised(IssueDraft.of("I-" + i, "2026-01-05"));
            samples.rated(Side.CLIENT, issue, "2026-01-06", ChallengeClass.TECHNICAL);
        }
        assertThat(one(new Misread(), samples.told(), asOf).band()).isEqualTo(band);
    }

    @Test
    void withoutATechnicalAnswerTheQuestionDoesNotArise() {
        samples.raised("I-1", "2026-01-05", ChallengeClass.ADAPTIVE);

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    private Signal judged() {
        return one(new Misread(), samples.told(), AS_OF);
    }
}
