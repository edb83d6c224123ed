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

import entente.assessment.AssessmentSamples;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.LeaderAttributes;
import entente.team.LeadershipPair;
import entente.team.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaderHolesTest {
    private final Told told = shared();
    private final Ref<LeadershipPair> pair = told.fact(
            Side.CLIENT,
            pair(
                    told.fact(Side.CLIENT, person("Anna", Side.CLIENT), START),
                    told.fact(Side.PROVIDER, person("Bernd", Side.PROVIDER), START),
                    "2025-06-30"),
            START);

    @Test
    void noLeaderIsRatedBeforeTheirSideHasSwitchedItOn() {
        assertThatThrownBy(() -> rate(Side.CLIENT, "5", "3"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the client has not switched such ratings on");
        assertThat(told.book().current(LeaderAttributes.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3,WELL", "2.9,ACT"})
    void anAttributeBelowThreeIsAHole(String clout, Band band) {
        switchOn(told);
        rate(Side.CLIENT, "5", clout);
        Signal signal = one(new LeaderHoles(), told, LocalDate.parse("2026-06-30"));
        assertThat(signal.band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(signal)).isEqualTo("The client's leader stands at 2.9 of 5 in clout");
            assertThat(part(signal, Side.CLIENT)).isEqualTo("The client's leader stands at 2.9 of 5 in clout");
            assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
        }
    }

    @Test
    void theHoleOfALeaderWhoWasReplacedIsNotTheNewOnes() {
        switchOn(told);
        rate(Side.CLIENT, "5", "2");
        rate(Side.PROVIDER, "5", "2");
        Ref<Person> clara = told.fact(Side.CLIENT, person("Clara", Side.CLIENT), START);
        LeadershipPair was =
                told.book().find(LeadershipPair.class, pair).orElseThrow().fact();
        LeadershipPair now = new LeadershipPair(
                was.code(),
                null,
                clara,
                LocalDate.parse("2026-04-01"),
                true,
                true,
                was.providerLeader(),
                was.providerSince(),
                true,
                true,
                null);
        told.say(Side.CLIENT, new Statement.Amend(pair.id(), 1, now, START, "Clara leads"));

        assertThat(part(one(new LeaderHoles(), told, LocalDate.parse("2026-03-31")), Side.CLIENT))
                .startsWith("The client's leader stands at 2");
        Signal signal = one(new LeaderHoles(), told, LocalDate.parse("2026-04-01"));
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
        assertThat(part(signal, Side.PROVIDER)).startsWith("The provider's leader stands at 2");
    }

    @Test
    void aRatingIsForgottenWhenItsTimeIsOver() {
        switchOn(told);
        rate(Side.CLIENT, "5", "2");
        assertThat(one(new LeaderHoles(), told, LocalDate.parse("2027-03-01")).band())
                .isEqualTo(Band.ACT);
        assertThat(one(new LeaderHoles(), told, LocalDate.parse("2027-03-02")).band())
                .isEqualTo(Band.UNKNOWN);
    }

    /** Kept for two years. */
    @ParameterizedTest
    @CsvSource({"2027-06-30,WELL", "2027-07-01,UNKNOWN"})
    void whatIsStillKeptIsTooOldAfterAYear(String asOf, Band band) {
        for (Side side : Side.values()) {
            told.fact(side, AssessmentSamples.letting(side, true, 24), START);
        }
        rate(Side.CLIENT, "5", "4");
        Signal judged = one(new LeaderHoles(), told, LocalDate.parse(asOf));
        assertThat(judged.band()).isEqualTo(band);
        assertThat(answer(judged).contains("for 366 days")).isEqualTo(band == Band.UNKNOWN);
    }

    private void rate(Side side, String most, String clout) {
        BigDecimal high = new BigDecimal(most);
        told.fact(
                side,
                new LeaderAttributes(
                        pair, side, LocalDate.parse("2026-03-01"), high, high, high, new BigDecimal(clout), high, 6),
                START);
    }
}
