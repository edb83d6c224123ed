package entente.team.pair;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.pair.PairSamples.asked;
import static entente.team.pair.PairSamples.behaviour;
import static entente.team.pair.PairSamples.switchOn;
import static entente.team.pair.PairSamples.switchTo;
import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.AssessmentSamples;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairBehavioursTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    // 3.5 of 5 is 62.5 of 100
    @ParameterizedTest
    @CsvSource({"62.5,62.5,WELL", "62.5,62.4,WATCH", "60,70,WELL"})
    void belowThreeAndAHalfIsWatched(String client, String provider, Band band) {
        switchOn(told);
        asked(told, "2026-06-15", client, provider);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void belowThreeAndAHalfTwiceIsTimeToAct() {
        switchOn(told);
        asked(told, "2026-03-15", "55", "60");
        asked(told, "2026-06-15", "58", "60");

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("Both teams put the pair at 59 of 100, below 62.5 for the second time");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("7 of 9 of this side's people answered");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("6 of 8 of this side's people answered");
    }

    // a point of 5 is 25 of 100
    @ParameterizedTest
    @CsvSource({"65,89.9,WELL", "65,90,ACT", "90,65,ACT"})
    void teamsAPointApartAreTimeToAct(String client, String provider, Band band) {
        switchOn(told);
        asked(told, "2026-06-15", client, provider);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void oneOfTheSevenBelowTwiceIsNamedThoughTheWholeIsWell() {
        switchOn(told);
        DimensionResult trust = behaviour("trust", "Trust", "60", "62");
        DimensionResult action = behaviour("action", "Action", "90", "90");
        asked(told, "2026-03-15", trust, action);
        assertThat(answer(judged())).isEqualTo("Both teams put the pair at 61 of 100 in Trust, below 62.5");
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        asked(told, "2026-06-15", trust, action);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).endsWith("in Trust, below 62.5 for the second time");
    }

    @Test
    void oneOfTheSevenOnWhichTheTeamsAreAPointApartIsNamed() {
        switchOn(told);
        asked(told, "2026-06-15", behaviour("trust", "Trust", "90", "65"), behaviour("action", "Action", "80", "80"));
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("The teams are 25 points of 100 apart on the pair's Trust, 25 is much");
    }

    @Test
    void aBehaviourThatTooFewJudgedIsNoBar() {
        switchOn(told);
        asked(told, "2026-06-15", behaviour("trust", "Trust", "20", null), behaviour("action", "Action", "80", "80"));
        assertThat(judged().band()).isEqualTo(Band.WELL);
        asked(told, "2026-06-20", behaviour("trust", "Trust", null, "20"), behaviour("action", "Action", null, "80"));
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void nothingIsSeenWhileOneSideHasNotSwitchedRatingsOn() {
        asked(told, "2026-06-15", "55", "60");
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        switchTo(told, Side.CLIENT, true);
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        switchTo(told, Side.PROVIDER, true);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
    }

    @Test
    void tooFewOnOneSideAndNobodyAskedAreNotKnown() {
        switchOn(told);
        assertThat(answer(judged())).startsWith("No result about the pair may be seen");
        asked(told, "2026-06-15", "55", null);
        assertThat(answer(judged())).isEqualTo("Fewer than 5 people answered on one side");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02,WELL", "2026-03-01,UNKNOWN"})
    void aResultGrowsOld(String closedOn, Band band) {
        switchOn(told);
        asked(told, closedOn, "80", "80");
        assertThat(judged().band()).isEqualTo(band);
    }

    /** The provider keeps what was said for one month alone. */
    @ParameterizedTest
    @CsvSource({"2026-05-30,ACT", "2026-05-29,UNKNOWN"})
    void whatEitherSideKeepsNoLongerIsJudgedNoMore(String closedOn, Band band) {
        told.fact(Side.CLIENT, AssessmentSamples.letting(Side.CLIENT, true, 12), AS_OF.minusYears(1));
        told.fact(Side.PROVIDER, AssessmentSamples.letting(Side.PROVIDER, true, 1), AS_OF.minusYears(1));
        asked(told, closedOn, "90", "20");
        assertThat(judged().band()).isEqualTo(band);
        assertThat(answer(judged()).startsWith("No result about the pair may be seen"))
                .isEqualTo(band == Band.UNKNOWN);
    }

    private Signal judged() {
        return one(new PairBehaviours(), told, AS_OF);
    }
}
