package entente.team.lead;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Signal;
import entente.team.Characteristic;
import entente.team.DevelopmentPlan;
import entente.team.LeaderProfile;
import entente.team.LeaderProfile.Spoke;
import entente.team.LeaderRequirement;
import entente.team.LeaderRequirement.Asked;
import entente.team.Person;
import entente.team.TeamSamples;
import entente.team.growth.GrowthSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadersWholeTest {
    private final GrowthSamples client = GrowthSamples.on();

    /** The catalogue: a leader appointed with a hole and no plan; a spoke below 2.5 is a hole whatever the nine others are. */
    @ParameterizedTest
    @CsvSource({"2.5,WELL", "2.49,ACT"})
    void aLeaderAppointedWithAHoleAndNoPlanIsTimeToActWhateverTheMean(BigDecimal foresight, Band band) {
        profile(client.person, "5", foresight);
        assertThat(judged("2026-06-30").band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(judged("2026-06-30")))
                    .isEqualTo(
                            "Whoever sits in Interface manager stands at 2.49 of 5 in foresight, and no plan grows it");
            assertThat(part(judged("2026-06-30"), Side.CLIENT)).contains("foresight");
            assertThat(part(judged("2026-06-30"), Side.PROVIDER)).isEqualTo("nothing recorded");
            assertThat(why(judged("2026-06-30"))).doesNotContain("Mira");
        }
    }

    @Test
    void onlyAPlanForThisVeryCharacteristicOfThisVeryPersonCounts() {
        profile(client.person, "5", new BigDecimal("2"));
        plan(client.person, Characteristic.TRUST);
        plan(client.told().fact(Side.CLIENT, TeamSamples.person("Nora", Side.CLIENT), START), Characteristic.FORESIGHT);
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.ACT);
        plan(client.person, Characteristic.FORESIGHT);
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged("2026-06-30"))).endsWith("a plan is to grow it");
    }

    @ParameterizedTest
    @CsvSource({"4,WELL", "3.9,WATCH"})
    void whatTheSeatAsksForIsWatchedWhereItIsNoHole(BigDecimal expertise, Band band) {
        client.told()
                .fact(
                        Side.CLIENT,
                        new LeaderRequirement(client.seat, List.of(new Asked(Characteristic.FORESIGHT, new Rating(4)))),
                        START);
        profile(client.person, "5", expertise);
        assertThat(judged("2026-06-30").band()).isEqualTo(band);
    }

    @Test
    void whoeverMightTakeTheSeatIsNotJudgedByIt() {
        Ref<Person> nora = client.told().fact(Side.CLIENT, TeamSamples.person("Nora", Side.CLIENT), START);
        profile(nora, "5", new BigDecimal("1"));
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whatNobodyWasAskedAboutIsWatchedAndNeverCountedAsGood() {
        say(client.person, List.of(new Spoke(Characteristic.TRUST, new BigDecimal("5"), null)));
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged("2026-06-30"))).contains("9 of ten were never asked about");
    }

    @Test
    void nothingWrittenDownOrSwitchedOffIsNotKnownAndAYearWithoutAWordNeither() {
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
        profile(client.person, "5", new BigDecimal("4"));
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WELL);
        assertThat(judged("2027-06-02").band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void beforeTheSwitchNoProfileIsTaken() {
        GrowthSamples off = GrowthSamples.off();
        assertThatThrownBy(() -> off.told()
                        .fact(
                                Side.CLIENT,
                                new LeaderProfile(off.seat, off.person, Side.CLIENT, START, List.of()),
                                START))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has not switched");
    }

    @Test
    void pointsOutsideOneToFiveAndTheSameCharacteristicTwiceAreRefused() {
        assertThatThrownBy(() -> new Spoke(Characteristic.TRUST, new BigDecimal("5.1"), null))
                .hasMessageContaining("from 1 to 5, not 5.1");
        assertThatThrownBy(() -> new Spoke(Characteristic.TRUST, BigDecimal.ONE, BigDecimal.ZERO))
                .hasMessageContaining("from 1 to 5, not 0");
        Spoke trust = new Spoke(Characteristic.TRUST, BigDecimal.ONE, null);
        assertThatThrownBy(() -> say(client.person, List.of(trust, trust)))
                .hasMessageContaining("each characteristic once");
    }

    private void profile(Ref<Person> who, String all, BigDecimal foresight) {
        say(
                who,
                Arrays.stream(Characteristic.values())
                        .map(one ->
                                new Spoke(one, one == Characteristic.FORESIGHT ? foresight : new BigDecimal(all), null))
                        .toList());
    }

    private void say(Ref<Person> who, List<Spoke> spokes) {
        client.told()
                .fact(
                        Side.CLIENT,
                        new LeaderProfile(client.seat, who, Side.CLIENT, LocalDate.parse("2026-06-01"), spokes),
                        START);
    }

    private void plan(Ref<Person> who, @Nullable Characteristic grows) {
        client.told()
                .fact(
                        Side.CLIENT,
                        new DevelopmentPlan(who, Side.CLIENT, "To grow in " + grows, grows, START, null),
                        START);
    }

    private Signal judged(String asOf) {
        return one(new LeadersWhole(), client.told(), LocalDate.parse(asOf));
    }
}
