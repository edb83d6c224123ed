package entente.governance.rhythm;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.governance.rhythm.RhythmTelling.day;
import static entente.governance.rhythm.RhythmTelling.means;
import static entente.governance.rhythm.RhythmTelling.puts;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffortKeptTest {
    private final Told told = ArrangementSamples.on("2026-12-31");

    /** 002-02: below half of the plan for two months. */
    @ParameterizedTest
    @CsvSource({"50,50,WELL", "49,50,WELL", "50,49,WATCH", "49,49,ACT", "0,0,ACT"})
    void lessThanHalfOfTheHoursMeantForTwoMonthsIsAnAlert(String april, String may, Band band) {
        means(told, Side.CLIENT, "2026-01-01", 100);
        well(Side.PROVIDER);
        puts(told, Side.CLIENT, "2026-04", april);
        puts(told, Side.CLIENT, "2026-05", may);

        assertThat(judged("2026-06-15").band()).isEqualTo(band);
    }

    @Test
    void theAnswerNamesTheSideAndItIsItsOwnPart() {
        means(told, Side.PROVIDER, "2026-01-01", 100);
        well(Side.CLIENT);
        puts(told, Side.PROVIDER, "2026-04", "20");
        puts(told, Side.PROVIDER, "2026-05", "40");
        Signal signal = judged("2026-06-15");

        assertThat(answer(signal))
                .isEqualTo("the provider put in 40 % of the hours it meant to in 2026-05, and so little for 2 months");
        assertThat(part(signal, Side.PROVIDER)).contains("40 %");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void twoMonthsWithOneUntoldBetweenAreNotOneAfterTheOther() {
        means(told, Side.CLIENT, "2026-01-01", 100);
        well(Side.PROVIDER);
        puts(told, Side.CLIENT, "2026-03", "10");
        puts(told, Side.CLIENT, "2026-05", "10");

        assertThat(judged("2026-06-15").band()).isEqualTo(Band.WATCH);
    }

    @Test
    void aMonthIsMeasuredByWhatWasMeantForItAndNotByALaterPlan() {
        means(told, Side.CLIENT, "2026-01-01", 20);
        means(told, Side.CLIENT, "2026-06-01", 100);
        well(Side.PROVIDER);
        puts(told, Side.CLIENT, "2026-04", "20");
        puts(told, Side.CLIENT, "2026-05", "20");

        assertThat(judged("2026-06-15").band()).isEqualTo(Band.WELL);
    }

    /** 60 days after the end of May. */
    @ParameterizedTest
    @CsvSource({"2026-07-30,WELL", "2026-07-31,WATCH"})
    void hoursThatNobodyTellsAnyMoreAreWatched(String asOf, Band band) {
        well(Side.CLIENT);
        well(Side.PROVIDER);

        assertThat(judged(asOf).band()).isEqualTo(band);
    }

    @Test
    void aMonthThatIsNotOverDoesNotCount() {
        well(Side.CLIENT);
        well(Side.PROVIDER);
        puts(told, Side.CLIENT, "2026-06", "1");

        assertThat(judged("2026-06-29").band()).isEqualTo(Band.WELL);
        assertThat(judged("2026-07-05").band()).isEqualTo(Band.WATCH);
    }

    @Test
    void hoursWithoutAPlanCannotBeJudged() {
        puts(told, Side.CLIENT, "2026-05", "10");
        well(Side.PROVIDER);

        assertThat(judged("2026-06-15").band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged("2026-06-15"))).contains("the client did not say how many hours it means");
    }

    @Test
    void withoutAnyHoursNothingIsKnown() {
        assertThat(judged("2026-06-15").band()).isEqualTo(Band.UNKNOWN);
    }

    private void well(Side side) {
        means(told, side, "2026-01-01", 10);
        puts(told, side, "2026-05", "10");
    }

    private Signal judged(String asOf) {
        return one(new EffortKept(), told, day(asOf));
    }
}
