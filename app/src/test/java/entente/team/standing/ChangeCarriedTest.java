package entente.team.standing;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.Rooms;
import entente.kernel.Band;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.AdoptionReading;
import entente.team.ChampionRating;
import entente.team.ChangeInitiative;
import entente.team.pair.PairSamples;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 004-01: adoption by department; it stalls for two periods. */
class ChangeCarriedTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = Told.in(Rooms.KINDS, Chain.CLIENT, Instant.parse("2026-06-30T12:00:00Z"));

    @Test
    void adoptionThatStallsForTwoPeriodsIsTimeToAct() {
        Ref<ChangeInitiative> change = change("80");
        read(change, "2026-04-30", 8);
        read(change, "2026-05-29", 8);
        read(change, "2026-06-26", 8);

        Signal signal = judged();
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal))
                .isEqualTo("Queries in the tool: Laboratories stands at 8 of 20 people, for 2 periods without growth");
        assertThat(why(signal)).contains("2");
        assertThat(part(signal, Side.CLIENT)).startsWith("Queries in the tool");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    // of 100 people: growth of exactly one point is growth, less is not
    @ParameterizedTest
    @CsvSource({"40,41,42,WELL", "40,40,41,WELL", "40,41,41,WATCH", "40,40,40,ACT", "42,41,40,ACT", "80,80,80,WELL"})
    void onePointIsGrowthAndWhatHasArrivedStandsStillInPeace(int first, int second, int third, Band band) {
        Ref<ChangeInitiative> change = change("80");
        told.fact(Side.CLIENT, hundred(change, "2026-04-30", first), START);
        told.fact(Side.CLIENT, hundred(change, "2026-05-29", second), START);
        told.fact(Side.CLIENT, hundred(change, "2026-06-26", third), START);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void departmentsAreNamedAlikeWhateverTheirCase() {
        Ref<ChangeInitiative> change = change("80");
        told.fact(Side.CLIENT, new AdoptionReading(change, "laboratories ", day("2026-05-29"), 20, 8), START);
        read(change, "2026-06-26", 8);
        assertThat(AdoptionCurve.all(told.book().on(AS_OF), AS_OF))
                .singleElement()
                .satisfies(curve -> {
                    assertThat(curve.readings()).hasSize(2);
                    assertThat(curve.share()).isEqualByComparingTo("40");
                });
    }

    @Test
    void withoutAChangeNothingIsKnownAndOneThatNobodyReadIsWatched() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        change("80");
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo("Queries in the tool: nobody has said yet how many work so");
    }

    @Test
    void whatNobodyConfirmedForATermIsNotKnown() {
        read(change("30"), "2026-06-26", 8);
        assertThat(one(new ChangeCarried(), told, LocalDate.parse("2026-10-28")).band())
                .isEqualTo(Band.WELL);
        assertThat(one(new ChangeCarried(), told, LocalDate.parse("2026-10-29")).band())
                .isEqualTo(Band.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"3,WELL", "2.9,WATCH"})
    void aChampionBelowThreeInOneWayIsWatchedOnceTheSideLetsPeopleBeRated(String weakest, Band band) {
        Ref<ChangeInitiative> change = change("30");
        read(change, "2026-06-26", 8);
        assertThatThrownBy(() -> champion(change, weakest))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the client has not switched such ratings on");
        PairSamples.switchTo(told, Side.CLIENT, true);
        champion(change, weakest);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void fewerThanFiveArePersonsAndNoDepartment() {
        Ref<ChangeInitiative> change = change("80");
        assertThatThrownBy(() -> new AdoptionReading(change, "Archive", AS_OF, 4, 1))
                .hasMessageContaining("fewer than 5 people are persons");
        assertThatThrownBy(() -> new AdoptionReading(change, "Archive", AS_OF, 5, 6))
                .hasMessageContaining("of 5 people between none and all");
        assertThatThrownBy(() -> change("0")).hasMessageContaining("an aim lies above 0");
    }

    // by hand: (4.2 + 2.8 + 3.5) / 3 = 3.5, which is 62.5 of 100
    @Test
    void theChampionsScoreIsTheMeanOfThreeFromNoneToAHundred() {
        ChampionRating rating =
                new ChampionRating(change("80"), Side.CLIENT, AS_OF, points("4.2"), points("2.8"), points("3.5"), 6);
        assertThat(rating.score()).isEqualByComparingTo("62.5");
        assertThat(rating.lowest()).isEqualByComparingTo("2.8");
    }

    private Ref<ChangeInitiative> change(String aim) {
        return told.fact(
                Side.CLIENT,
                new ChangeInitiative(
                        "CH1", "Queries in the tool", Side.CLIENT, null, null, day("2026-01-12"), Percent.of(aim)),
                START);
    }

    private void read(Ref<ChangeInitiative> change, String on, int working) {
        told.fact(Side.CLIENT, new AdoptionReading(change, "Laboratories", day(on), 20, working), START);
    }

    private static AdoptionReading hundred(Ref<ChangeInitiative> change, String on, int working) {
        return new AdoptionReading(change, "Laboratories", day(on), 100, working);
    }

    private void champion(Ref<ChangeInitiative> change, String weakest) {
        told.fact(
                Side.CLIENT,
                new ChampionRating(
                        change, Side.CLIENT, day("2026-06-26"), points("4"), points(weakest), points("4"), 6),
                START);
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private Signal judged() {
        return one(new ChangeCarried(), told, AS_OF);
    }
}
