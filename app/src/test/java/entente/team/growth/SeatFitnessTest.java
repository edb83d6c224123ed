package entente.team.growth;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.assessment.RatingSwitch;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.signal.Signal;
import entente.team.Person;
import entente.team.RoleSeat;
import entente.team.SeatFitReview;
import entente.team.TeamSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatFitnessTest {
    private final GrowthSamples client = GrowthSamples.on();

    @Test
    void desire2Competence5SeatUnfit() {
        client.fits("2026-06-01", "5", "2");
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.ACT);
        assertThat(answer(judged("2026-06-30")))
                .isEqualTo("Unfit: whoever sits in Interface manager can at 5 of 5 and wants at 2");
        assertThat(part(judged("2026-06-30"), Side.CLIENT)).startsWith("Unfit");
        assertThat(part(judged("2026-06-30"), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @ParameterizedTest
    @CsvSource({"5,3,WATCH", "5,2.9,ACT", "3.5,5,WELL", "3.4,5,WATCH", "5,3.5,WELL"})
    void fitIsTheLowerOfBoth(String competence, String desire, Band band) {
        client.fits("2026-06-01", competence, desire);
        assertThat(judged("2026-06-30").band()).isEqualTo(band);
    }

    /** Kept for twelve months, and never too old while it is kept. */
    @ParameterizedTest
    @CsvSource({"2026-06-01,2027-06-01,WELL", "2026-06-01,2027-06-02,UNKNOWN"})
    void whatIsKeptForAYearIsForgottenAfterIt(String ratedOn, String asOf, Band band) {
        client.fits(ratedOn, "4", "4");
        assertThat(judged(asOf).band()).isEqualTo(band);
        assertThat(answer(judged(asOf)).startsWith("No fit for a seat may be seen"))
                .isEqualTo(band == Band.UNKNOWN);
    }

    /** Kept for two years. In a leap year 365 days are over a day before the yearly look falls due. */
    @ParameterizedTest
    @CsvSource({"2028-07-01,WELL", "2028-07-02,UNKNOWN"})
    void whatIsStillKeptIsTooOldAfterAYear(String asOf, Band band) {
        GrowthSamples kept = GrowthSamples.keepingLong("2027-07-02").fits("2027-07-02", "4", "4");
        Signal judged = one(new SeatFitness(), kept.told(), LocalDate.parse(asOf));
        assertThat(judged.band()).isEqualTo(band);
        assertThat(answer(judged).contains("for 366 days")).isEqualTo(band == Band.UNKNOWN);
    }

    @Test
    void whoLeftTheSeatIsJudgedNoMore() {
        client.fits("2026-06-01", "5", "2").leaves("2026-06-15");
        assertThat(judged("2026-06-15").band()).isEqualTo(Band.ACT);
        assertThat(judged("2026-06-16").band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whoSitsInTwoSeatsIsLookedAtInEach() {
        client.fits("2026-06-01", "5", "2");
        Ref<RoleSeat> other = client.seat("J", client.person, "2026-01-05");
        LocalDate later = LocalDate.parse("2026-06-10");
        BigDecimal five = BigDecimal.valueOf(5);
        client.told().fact(Side.CLIENT, new SeatFitReview(other, client.person, Side.CLIENT, later, five, five), later);
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.ACT);
        assertThat(answer(judged("2026-06-30"))).contains("Interface manager");
    }

    // in the seat since 5 January: looked at again 90 days later, on 5 April
    @ParameterizedTest
    @CsvSource({"2026-04-05,WELL", "2026-04-06,WATCH"})
    void itIsLookedAtAgainAfterNinetyDays(String asOf, Band band) {
        client.fits("2026-01-05", "4", "4");
        assertThat(judged(asOf).band()).isEqualTo(band);
    }

    @Test
    void nothingIsRecordedAndNothingSeenBeforeTheSideSwitchesItOn() {
        GrowthSamples off = GrowthSamples.off();
        assertThatThrownBy(() -> off.fits("2026-06-01", "5", "2"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the client has not switched such ratings on");
        assertThat(off.told().book().current(SeatFitReview.class)).isEmpty();
        assertThat(one(new SeatFitness(), off.told(), LocalDate.parse("2026-06-30"))
                        .band())
                .isEqualTo(Band.UNKNOWN);
    }

    @Test
    void nobodyRatesTheOtherSidesPeople() {
        Ref<Person> bernd = client.told().fact(Side.PROVIDER, TeamSamples.person("Bernd", Side.PROVIDER), START);
        assertThatThrownBy(() -> client.told()
                        .fact(
                                Side.CLIENT,
                                new SeatFitReview(
                                        client.seat, bernd, Side.CLIENT, START, BigDecimal.TWO, BigDecimal.TWO),
                                START))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Bernd works for the provider; each side looks at its own people alone");
    }

    @Test
    void switchingOffAgainHidesWhatWasSaid() {
        client.fits("2026-06-01", "5", "2");
        Recorded<RatingSwitch> on =
                client.told().book().current(RatingSwitch.class).getFirst();
        RatingSwitch off = new RatingSwitch(
                Side.CLIENT,
                false,
                on.fact().purpose(),
                on.fact().legalBasis(),
                on.fact().retentionMonths(),
                on.fact().reference(),
                START);
        client.told().say(Side.CLIENT, new Statement.Amend(on.id(), 1, off, START, "No longer"));
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
    }

    private Signal judged(String asOf) {
        return one(new SeatFitness(), client.told(), LocalDate.parse(asOf));
    }
}
