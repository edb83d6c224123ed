package entente.team.pair;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.pair;
import static entente.team.TeamSamples.person;
import static entente.team.pair.PairSamples.switchOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.LeadershipPair;
import entente.team.PairOwnView;
import entente.team.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue: self exceeds others by a point of five, twice; told of the two as one. */
class OwnViewOfPairTest {
    private final Told told = shared();
    private final Ref<Person> bernd = told.fact(Side.PROVIDER, person("Bernd", Side.PROVIDER), START);
    private final Ref<LeadershipPair> pair = told.fact(
            Side.CLIENT, pair(told.fact(Side.CLIENT, person("Anna", Side.CLIENT), START), bernd, "2025-06-30"), START);

    // a point of 5 is 25 of 100
    @ParameterizedTest
    @CsvSource({"90,65.1,WELL", "90,65,WATCH", "60,90,WELL"})
    void aPointBetterInTheirOwnEyesIsWatched(String self, String others, Band band) {
        switchOn(told);
        view("2026-05-04", self, others);
        assertThat(judged("2026-06-30").band()).isEqualTo(band);
    }

    @Test
    void theSecondTimeRunningIsTimeToActAndNeitherIsNamed() {
        switchOn(told);
        view("2025-11-04", "90", "60");
        view("2026-05-04", "85", "60");
        Signal signal = judged("2026-06-30");
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal))
                .isEqualTo(
                        "The two see themselves at 85 of 100 in working together, others at 60: a point of five apart"
                                + " for the second time");
        assertThat(part(signal, Side.CLIENT)).isEqualTo(part(signal, Side.PROVIDER));
        view("2026-06-04", "70", "60");
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WELL);
    }

    @Test
    void nothingIsKnownBeforeBothLetItCountNorWhileASideHasRatingsOff() {
        assertThat(answer(judged("2026-06-30"))).isEqualTo("The two have not both let count how they work together");
        view("2026-05-04", "90", "60");
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2027-06-08,WELL", "2027-06-09,UNKNOWN"})
    void aMeasurementGrowsOld(String asOf, Band band) {
        switchOn(told);
        view("2026-05-04", "70", "60");
        assertThat(judged(asOf).band()).isEqualTo(band);
    }

    @Test
    void whatWasMeasuredOfThePairBeforeIsNotTheNewOnes() {
        switchOn(told);
        view("2026-03-04", "90", "60");
        Ref<Person> clara = told.fact(Side.CLIENT, person("Clara", Side.CLIENT), START);
        told.say(
                Side.CLIENT, new Statement.Amend(pair.id(), 1, pair(clara, bernd, "2026-04-01"), START, "Clara leads"));
        assertThat(judged("2026-03-31").band()).isEqualTo(Band.WATCH);
        assertThat(judged("2026-04-01").band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void itLiesBetweenNothingAndAHundred() {
        assertThatThrownBy(() -> view("2026-05-04", "100.1", "60"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("from 0 to 100, not 100.1");
    }

    private void view(String on, String self, String others) {
        LocalDate day = LocalDate.parse(on);
        told.fact(Side.CLIENT, new PairOwnView(pair, day, new BigDecimal(self), new BigDecimal(others)), day);
    }

    private Signal judged(String asOf) {
        return one(new OwnViewOfPair(), told, LocalDate.parse(asOf));
    }
}
