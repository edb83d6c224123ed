package entente.team.pair;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.pair;
import static entente.team.TeamSamples.person;
import static entente.team.pair.PairSamples.asked;
import static entente.team.pair.PairSamples.switchOn;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.LeadershipPair;
import entente.team.PairChemistry;
import entente.team.PairChemistry.Colour;
import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairLightTest {
    private final Told told = shared();
    private final Ref<LeadershipPair> pair = told.fact(
            Side.CLIENT,
            pair(
                    told.fact(Side.CLIENT, person("Anna", Side.CLIENT), START),
                    told.fact(Side.PROVIDER, person("Bernd", Side.PROVIDER), START),
                    "2025-06-30"),
            START);

    @ParameterizedTest
    @CsvSource({"GREEN,WELL", "AMBER,WATCH", "RED,ACT"})
    void redAsksForSomebodyAndAmberIsWatched(Colour colour, Band band) {
        switchOn(told);
        say(colour);
        assertThat(judged("2026-06-30").band()).isEqualTo(band);
        if (colour == Colour.RED) {
            assertThat(answer(judged("2026-06-30"))).startsWith("Red in the quarter from 1 Apr 2026");
            assertThat(part(judged("2026-06-30"), Side.CLIENT)).isEqualTo(part(judged("2026-06-30"), Side.PROVIDER));
        }
    }

    @Test
    void nothingIsShownBeforeBothSidesSwitchedRatingsOn() {
        say(Colour.RED);
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged("2026-06-30")))
                .isEqualTo("No colour is shown here: it takes that both have answered and agreed to show it");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-28,WELL", "2026-10-29,UNKNOWN"})
    void aColourGrowsOld(String asOf, Band band) {
        switchOn(told);
        say(Colour.GREEN);
        assertThat(judged(asOf).band()).isEqualTo(band);
    }

    // 40 x 50 + 25 x 12.5 over 65: the middle of red, whatever was answered
    @Test
    void theIndexTakesTheMiddleOfTheColour() {
        switchOn(told);
        say(Colour.RED);
        asked(told, "2026-06-15", "50", "50");
        PairCourse course = PairCourse.of(told.book().on(LocalDate.parse("2026-06-30")), LocalDate.parse("2026-06-30"));
        assertThat(course.index(course.cycles().getLast())
                        .value()
                        .known()
                        .orElseThrow()
                        .doubleValue())
                .isCloseTo(35.577, Offset.offset(0.001));
    }

    private void say(Colour colour) {
        told.fact(
                Side.CLIENT,
                new PairChemistry(pair, LocalDate.parse("2026-04-01"), colour, LocalDate.parse("2026-05-04")),
                LocalDate.parse("2026-05-04"));
    }

    private Signal judged(String asOf) {
        return one(new PairLight(), told, LocalDate.parse(asOf));
    }
}
