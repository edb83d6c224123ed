package entente.governance.load;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.team.pair.PairSamples;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadCarriedTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** The catalogue: load high and the pair below the bar. */
    @Test
    void aHighLoadThatThePairCannotCarryIsTimeToAct() {
        both(9);
        pair("58");
        Signal signal = judged();
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal))
                .isEqualTo("The load is high, 9 of 12 points, and what the pair can carry is medium, 7 of 12");
        assertThat(why(signal))
                .contains("The pair's index of 58 of 100, read on the load's scale of 12", "distance: 2 of 2 points");
    }

    // load 0-3 low, 4-7 medium, 8-12 high; the pair's index on the same scale of 12: medium from 33.33, high from 66.67
    @ParameterizedTest
    @CsvSource({"8,66,ACT", "8,67,WELL", "8,33,ACT", "7,33,WATCH", "7,34,WELL", "4,33,WATCH", "3,33,WELL", "0,0,WELL"})
    void theBandsOfLoadAndOfThePairMeetAtTheirEdges(int load, String index, Band band) {
        both(load);
        pair(index);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void aHighLoadWithAPairNobodyRatedIsNotKnown() {
        both(9);
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(why(judged())).contains("while either side has not switched ratings of named people on");
        PairSamples.switchOn(told);
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged()))
                .isEqualTo("The load is high, 9 of 12 points, and nobody knows what the pair can carry");
        assertThat(why(judged())).contains("Neither team was asked about the pair yet");
    }

    @Test
    void aLightLoadWithAPairNobodyRatedIsThin() {
        both(3);
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(judged().reading()).isEqualTo(Reading.THIN);
    }

    /** The index of a pair is too old after 120 days (003-36). */
    @ParameterizedTest
    @CsvSource({"2026-03-02,WELL", "2026-03-01,UNKNOWN"})
    void anOldIndexOfThePairSaysNothingOfToday(String closedOn, Band band) {
        both(9);
        PairSamples.switchOn(told);
        PairSamples.asked(told, closedOn, "90", "90");
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void nobodySaidWhatMakesItHard() {
        pair("80");
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("Neither side has said what makes this arrangement hard to lead");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30,WELL", "2025-06-29,UNKNOWN"})
    void whatNobodyConfirmedForAYearIsNotKnown(String said, Band band) {
        Told old = on(said);
        LoadSamples.changed(old, "X-1", said);
        LoadSamples.says(old, LoadSamples.light(Side.CLIENT, said));
        LoadSamples.says(old, LoadSamples.light(Side.PROVIDER, said));
        assertThat(one(new LoadCarried(), old, AS_OF).band()).isEqualTo(band);
    }

    /** 6 or 7 or 8: whether that is high hangs on how often things change, which nobody wrote down; 8 to 10 is high whatever it is. */
    @ParameterizedTest
    @CsvSource({"6,UNKNOWN", "8,ACT", "5,WATCH", "1,WELL"})
    void whatIsNotKnownDecidesOnlyWhereItCanChangeTheAnswer(int said, Band band) {
        pair("20");
        LoadSamples.says(told, LoadSamples.of(Side.CLIENT, "2026-06-01", said));
        LoadSamples.says(told, LoadSamples.of(Side.PROVIDER, "2026-06-01", said));
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void twoWhoSeeDifferentWorkAreToTalk() {
        LoadSamples.changed(told, "X-1", "2026-05-04");
        pair("90");
        LoadSamples.says(told, LoadSamples.of(Side.CLIENT, "2026-06-01", 3));
        LoadSamples.says(told, LoadSamples.of(Side.PROVIDER, "2026-06-01", 9));
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo("The client sees a load of 3 of 12 points, the provider of 9");
    }

    @Test
    void theHeavierViewCounts() {
        LoadSamples.changed(told, "X-1", "2026-05-04");
        pair("50");
        LoadSamples.says(told, LoadSamples.of(Side.CLIENT, "2026-06-01", 3));
        LoadSamples.says(told, LoadSamples.of(Side.PROVIDER, "2026-06-01", 9));
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).startsWith("The load is high, 9 of 12 points");
    }

    @Test
    void theViewOfOneSideAloneIsThin() {
        LoadSamples.changed(told, "X-1", "2026-05-04");
        pair("90");
        LoadSamples.says(told, LoadSamples.of(Side.CLIENT, "2026-06-01", 9));
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(judged().reading()).isEqualTo(Reading.THIN);
        assertThat(part(judged(), Side.CLIENT))
                .isEqualTo("This side sees 9 of 12 points, the heaviest being several providers (one of 4)");
        assertThat(partWhy(judged(), Side.CLIENT)).contains("work to be changed: 2 of 2 points");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    private void both(int points) {
        LoadSamples.changed(told, "X-1", "2026-05-04");
        LoadSamples.says(told, LoadSamples.of(Side.CLIENT, "2026-06-01", points));
        LoadSamples.says(told, LoadSamples.of(Side.PROVIDER, "2026-06-01", points));
    }

    /** Behaviours alone: the index is what both teams say. */
    private void pair(String index) {
        PairSamples.switchOn(told);
        PairSamples.asked(told, "2026-05-31", index, index);
    }

    private Signal judged() {
        return one(new LoadCarried(), told, AS_OF);
    }
}
