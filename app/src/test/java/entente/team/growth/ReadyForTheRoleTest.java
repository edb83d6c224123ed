package entente.team.growth;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.signal.Signal;
import entente.team.CoachingSession;
import entente.team.CoachingSession.LearningSort;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadyForTheRoleTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final GrowthSamples client = GrowthSamples.on();

    @ParameterizedTest
    @CsvSource({"2026-05-31,WELL", "2026-05-30,ACT"})
    void thirtyDaysWithoutTrainingAndCoachIsTimeToAct(String startedOn, Band band) {
        client.ready(startedOn, 5, false);
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(judged()))
                    .isEqualTo("Whoever sits in Interface manager since 30 May 2026 has neither training nor coach");
            assertThat(part(judged(), Side.CLIENT)).contains("neither training nor coach");
            assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
        }
    }

    // with the training: five of seven are 71 %, four 57 %
    @ParameterizedTest
    @CsvSource({"4,WELL", "3,ACT"})
    void fewerThanFiveOfSevenIsNotReady(int others, Band band) {
        client.ready("2026-01-05", others, true);
        assertThat(judged().band()).isEqualTo(band);
    }

    /** Met once is no coach; a training before the role began is none for it (I-35: coach met twice). */
    @ParameterizedTest
    @CsvSource({
        "TRAINING,1,2026-05-01,ACT",
        "TRAINING,1,2026-02-01,WELL",
        "COACHING,1,2026-05-01,ACT",
        "COACHING,2,2026-05-01,WELL"
    })
    void sessionsShowTrainingAndCoachByThemselves(LearningSort sort, int times, String first, Band band) {
        String since = sort == LearningSort.TRAINING && band == Band.ACT ? "2026-05-02" : "2026-01-05";
        client.ready(since, 5, false);
        for (int i = 0; i < times; i++) {
            LocalDate on = LocalDate.parse(first).plusDays(i);
            client.told()
                    .fact(
                            Side.CLIENT,
                            new CoachingSession(client.person, Side.CLIENT, on, sort, null, "Asking before answering"),
                            on);
        }
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void nobodyAskedIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).startsWith("No readiness may be seen");
    }

    private Signal judged() {
        return one(new ReadyForTheRole(), client.told(), AS_OF);
    }
}
