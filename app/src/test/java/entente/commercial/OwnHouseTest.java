package entente.commercial;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.commercial.CommercialSamples.invoice;
import static entente.delivery.ownpart.OwnPartSamples.approval;
import static entente.delivery.ownpart.OwnPartSamples.owed;
import static entente.delivery.ownpart.OwnPartSamples.question;
import static entente.delivery.ownpart.OwnPartSamples.rework;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnHouseTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** The catalogue: rework that began at the client above 3 % of spend; here of 100,000 euros in 90 days. */
    @ParameterizedTest
    @CsvSource({"1500,WELL", "1500.01,WATCH", "3000,WATCH", "3000.01,ACT"})
    void reworkThatBeganAtTheClientFallsIntoItsBand(String cost, Band band) {
        spent();
        told.fact(Side.CLIENT, rework("RW1", CauseParty.CLIENT, "2026-06-01", cost), START);

        assertThat(judged().band()).isEqualTo(band);
        assertThat(judged().measuredOn()).isEqualTo("2026-06-01");
    }

    @Test
    void theAnswerNamesTheReworkAndItsBase() {
        spent();
        told.fact(Side.CLIENT, rework("RW1", CauseParty.CLIENT, "2026-06-01", "4000"), START);

        assertThat(answer(judged()))
                .isEqualTo("One piece of rework of the last 90 days began at the client: 4 % of what was spent");
        assertThat(why(judged())).contains("Spent or owed since 1 Apr 2026", "as the practice states it: 3 %");
    }

    @Test
    void reworkThatBeganElsewhereIsNoneOfTheClients() {
        spent();
        told.fact(Side.PROVIDER, rework("RW1", CauseParty.PROVIDER, "2026-06-01", "9000"), START);
        told.fact(Side.PROVIDER, rework("RW2", CauseParty.UNKNOWN, "2026-06-01", "9000"), START);

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged())).startsWith("No rework of the last 90 days began at the client");
    }

    @ParameterizedTest
    @CsvSource({"10,1,WELL", "10,2,WATCH", "20,4,WATCH", "10,3,ACT"})
    void whatTheClientOwedInTimeFallsIntoItsBand(int due, int late, Band band) {
        for (int i = 0; i < due; i++) {
            told.fact(Side.CLIENT, owed("D" + i, "2026-06-01", i < late ? "2026-06-02" : "2026-06-01"), START);
        }

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void inputsAnswersAndApprovalsArePooled() {
        spent();
        told.fact(Side.CLIENT, rework("RW1", CauseParty.CLIENT, "2026-06-01", "10"), START);
        told.fact(Side.CLIENT, owed("D1", "2026-06-01", "2026-06-02"), START);
        told.fact(Side.CLIENT, owed("D2", "2026-06-01", "2026-06-01"), START);
        told.fact(Side.CLIENT, owed("D3", "2026-06-01", "2026-06-01"), START);
        told.fact(Side.CLIENT, question("Q1", "2026-05-01", "2026-06-01", "2026-06-03"), START);
        told.fact(Side.CLIENT, approval("A1", "2026-06-01", "2026-06-01"), START);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(judged().reading()).isEqualTo(Reading.FULL);
        assertThat(answer(judged()))
                .isEqualTo("3 of the 5 things the client owed in the last 90 days came by their day");
    }

    @Test
    void withoutReworkRecordedTheDatesAloneAreAThinReading() {
        for (int i = 0; i < 6; i++) {
            told.fact(Side.CLIENT, owed("D" + i, "2026-06-01", "2026-06-01"), START);
        }

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(judged().reading()).isEqualTo(Reading.THIN);
    }

    @Test
    void reworkWithoutAnythingSpentCannotBeMeasured() {
        told.fact(Side.CLIENT, rework("RW1", CauseParty.CLIENT, "2026-06-01", "4000"), START);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void withNothingRecordedTheAnswerIsNotKnown() {
        spent();

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("No rework and nothing the client owes by a day is recorded");
    }

    /** 180 days before 30 June is 1 January. */
    @ParameterizedTest
    @CsvSource({"2026-01-01,WELL", "2025-12-31,UNKNOWN"})
    void reworkOfLongAgoIsTooOldToTell(String found, Band band) {
        spent();
        told.fact(Side.CLIENT, rework("RW1", CauseParty.CLIENT, found, "4000"), START);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void eachSideSeesItsOwnPart() {
        spent();
        told.fact(Side.CLIENT, rework("RW1", CauseParty.CLIENT, "2026-06-01", "10"), START);
        told.fact(Side.PROVIDER, rework("RW2", CauseParty.PROVIDER, "2026-06-01", "10"), START);
        told.fact(Side.CLIENT, owed("D1", "2026-06-01", "2026-06-02"), START);

        assertThat(part(judged(), Side.CLIENT))
                .isEqualTo("one piece of rework began at the client, and one thing it owed came late");
        assertThat(partWhy(judged(), Side.CLIENT)).contains("Rework RW1", "Input D1");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("one piece of rework began at the provider");
    }

    private void spent() {
        told.fact(Side.CLIENT, invoice("I1", null, "100000", "2026-05-01"), START);
    }

    private Signal judged() {
        return one(new OwnHouse(), told, AS_OF);
    }
}
