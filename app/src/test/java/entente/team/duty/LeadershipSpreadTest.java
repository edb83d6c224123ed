package entente.team.duty;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.day;
import static entente.team.TeamSamples.person;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.LeadershipAct;
import entente.team.LeadershipAct.Level;
import entente.team.Person;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadershipSpreadTest {
    private final Told told = shared();
    private final Ref<Person> anna = told.fact(Side.CLIENT, person("Anna", Side.CLIENT), START);
    private final Ref<Person> bernd = told.fact(Side.PROVIDER, person("Bernd", Side.PROVIDER), START);

    @ParameterizedTest
    @CsvSource({"3,WELL", "4,ACT"})
    void moreThanSixtyPercentByOnePersonIsASingleHero(int annas, Band band) {
        acts(annas, 5 - annas, "2026-05-04");
        Signal signal = judged("2026-06-30");
        assertThat(signal.band()).isEqualTo(band);
        assertThat(part(signal, Side.CLIENT)).isEqualTo(annas + " of 5 acts were this side's");
        if (band == Band.ACT) {
            assertThat(answer(signal)).isEqualTo("One person led 4 of 5 times in a year");
            assertThat(why(signal)).doesNotContain("Anna");
        }
    }

    @Test
    void fewerThanFiveSayNothing() {
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
        acts(4, 0, "2026-05-04");
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2027-05-03,ACT", "2027-05-04,UNKNOWN"})
    void whatIsAYearAgoCountsNoMore(String asOf, Band band) {
        acts(5, 0, "2026-05-04");
        assertThat(judged(asOf).band()).isEqualTo(band);
    }

    /** Three levels of two sides are six places; two of them led. */
    @Test
    void theMapCountsPlacesAndNamesNobody() {
        acts(2, 1, "2026-05-04");
        LocalDate day = day("2026-06-30");
        LeadershipMap map = LeadershipMap.of(told.book().on(day), day);
        assertThat(map.count(Level.MANAGEMENT, Side.CLIENT)).isEqualTo(2);
        assertThat(map.count(Level.MANAGEMENT, Side.PROVIDER)).isEqualTo(1);
        assertThat(map.count(Level.EXECUTIVE, Side.CLIENT)).isZero();
        assertThat(map.people()).isEqualTo(2);
        assertThat(map.spread().known().orElseThrow().doubleValue()).isBetween(33.3, 33.4);
        assertThat(LeadershipMap.of(shared().book().on(day), day).spread().known())
                .isEmpty();
    }

    private void acts(int annas, int bernds, String on) {
        for (int i = 0; i < annas + bernds; i++) {
            Side side = i < annas ? Side.CLIENT : Side.PROVIDER;
            told.fact(
                    side,
                    new LeadershipAct("L" + i, day(on), "Act " + i, side, Level.MANAGEMENT, i < annas ? anna : bernd),
                    day(on));
        }
    }

    private Signal judged(String asOf) {
        return one(new LeadershipSpread(), told, LocalDate.parse(asOf));
    }
}
