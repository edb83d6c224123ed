package entente.delivery.ownpart;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.protocol;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.ownpart.OwnPartSamples.question;
import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.InformationRequest;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformationTimelinessTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** The catalogue: information in time below 90 % is an alert. */
    @ParameterizedTest
    @CsvSource({"20,0,WELL", "20,1,WELL", "20,2,WATCH", "10,1,WATCH", "20,3,ACT", "10,2,ACT"})
    void theShareAnsweredInTimeFallsIntoItsBand(int asked, int late, Band band) {
        for (int i = 0; i < asked; i++) {
            asked(question("Q" + i, "2026-05-01", "2026-06-01", i < late ? "2026-06-02" : "2026-06-01"));
        }

        assertThat(judged().band()).isEqualTo(band);
        assertThat(judged().reading()).isEqualTo(Reading.FULL);
    }

    @Test
    void theAnswerNamesTheNumberAndItsBase() {
        for (int i = 0; i < 4; i++) {
            asked(question("Q" + i, "2026-05-01", "2026-06-01", "2026-06-01"));
        }
        asked(question("LATE", "2026-05-01", "2026-06-05", "2026-06-09"));

        assertThat(answer(judged()))
                .isEqualTo("4 of the 5 questions due in the last 90 days were answered by their day");
        assertThat(why(judged()))
                .contains(
                        "Question LATE, due 5 Jun 2026, given 9 Jun 2026: 2 working days",
                        "000-E13.intime.act, as the practice states it: 90 %");
        assertThat(judged().measuredOn()).isEqualTo("2026-06-09");
    }

    @Test
    void whatIsStillOpenIsLateFromTheDayAfter() {
        asked(question("Q1", "2026-05-01", "2026-06-30", null));
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);

        asked(question("Q2", "2026-05-01", "2026-06-29", null));
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void fewerThanFiveQuestionsAreAThinReading() {
        asked(question("Q1", "2026-05-01", "2026-06-01", "2026-06-01"));

        assertThat(judged().reading()).isEqualTo(Reading.THIN);
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01,FULL", "2026-03-31,NOT_APPLICABLE"})
    void onlyWhatWasDueInTheLast90CalendarDaysCounts(String due, Reading reading) {
        for (int i = 0; i < 5; i++) {
            asked(question("Q" + i, "2026-03-01", due, due));
        }

        assertThat(judged().reading()).isEqualTo(reading);
    }

    @Test
    void aDayTheProviderAloneNamedCountsOnlyOnceTheClientAcceptedIt() {
        Ref<InformationRequest> asked =
                told.fact(Side.PROVIDER, question("Q1", "2026-05-01", "2026-06-01", null), START);
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);

        told.sign(Side.CLIENT, asked.id());
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void aDayTheClientContestsNeverCounts() {
        told.fact(Side.CLIENT, protocol(5), START, Side.CLIENT, Side.PROVIDER);
        Ref<InformationRequest> asked =
                told.fact(Side.PROVIDER, question("Q1", "2026-05-01", "2026-06-01", null), START);
        var entry = told.book().history(asked.id()).orElseThrow().newest().entry();
        told.say(Side.CLIENT, new Statement.Dispute(asked.id(), 1, entry.bodyDigest(), "It was never ours to know"));

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void withoutAQuestionTheAnswerIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(judged().reading()).isEqualTo(Reading.FULL);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    /** 180 days before 30 June 2026 is 1 January. */
    @ParameterizedTest
    @CsvSource({"2026-01-01,NOT_APPLICABLE", "2025-12-31,FULL"})
    void questionsOfLongAgoAreTooOldToTell(String askedOn, Reading reading) {
        asked(question("Q1", askedOn, "2026-01-10", "2026-01-10"));

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(judged().reading()).isEqualTo(reading);
    }

    @Test
    void theClientsPartIsWhatItAnsweredLate() {
        asked(question("Q1", "2026-05-01", "2026-06-01", "2026-06-03"));

        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one answer came late or is overdue");
        assertThat(partWhy(judged(), Side.CLIENT)).contains("2 working days");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    /** 5 working days from Monday 1 June is Monday 8 June. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-08,nothing recorded",
        "2026-06-05,one question was put less than 5 working days before the answer was due"
    })
    void theProvidersPartIsWhatItAskedTooShortly(String due, String part) {
        asked(question("Q1", "2026-06-01", due, due));

        assertThat(part(judged(), Side.PROVIDER)).isEqualTo(part);
    }

    private void asked(InformationRequest request) {
        told.fact(Side.CLIENT, request, START);
    }

    private Signal judged() {
        return one(new InformationTimeliness(), told, AS_OF);
    }
}
