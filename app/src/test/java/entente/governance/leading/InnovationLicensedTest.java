package entente.governance.leading;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Service;
import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.LevelExpectation;
import entente.performance.PerformanceSamples;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.team.InnovationAgenda;
import entente.team.SponsorProfile;
import entente.team.growth.GrowthSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InnovationLicensedTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final GrowthSamples client = GrowthSamples.on();

    /** The catalogue: an innovation level expected without licence; three yes and no spoke below 3 of 5, which is 50 of 100. */
    @ParameterizedTest
    @CsvSource({
        "true,true,true,50,WELL",
        "false,true,true,50,ACT",
        "true,false,true,50,ACT",
        "true,true,false,50,ACT",
        "true,true,true,49.9,ACT"
    })
    void threeYesAndNoSpokeBelowThreeAreTheLicence(
            boolean topTeam, boolean tied, boolean delivered, BigDecimal spoke, Band band) {
        expected(4);
        agenda();
        profile(topTeam, tied, delivered);
        six(spoke);
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(part(judged(), Side.CLIENT)).contains("A study set up in four weeks");
            assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
            assertThat(why(judged())).doesNotContain("Mira");
        }
    }

    @Test
    void aHighLevelWithoutAnyAgendaIsTimeToAct() {
        expected(5);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("Level 5 is agreed, and no agenda says what is to become new");
    }

    @Test
    void questionsNobodyAnsweredAreNoLicence() {
        expected(4);
        agenda();
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).contains("nobody has answered the three questions", "(the first of 2)");
    }

    @Test
    void whereTheUsualLevelsAreExpectedTheQuestionDoesNotArise() {
        expected(3);
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void aProposedLevelExpectsNothingYet() {
        client.told().fact(Side.CLIENT, level(5), START);
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void theProviderAndThePapersOfBothSayNothingOfTheClientsTopTeam() {
        Told both = shared();
        Ref<Service> service = both.fact(Side.CLIENT, PerformanceSamples.service("S1"), START);
        both.fact(
                Side.CLIENT,
                new LevelExpectation(service, 5, LocalDate.parse("2026-12-31"), null),
                START,
                Side.CLIENT,
                Side.PROVIDER);
        Signal said = one(new InnovationLicensed(), both, AS_OF);
        assertThat(said.reading()).isEqualTo(Reading.NOT_APPLICABLE);
        assertThat(said.mirrors()).isEmpty();
    }

    @Test
    void beforeTheSwitchNothingIsSaidOfTheExecutive() {
        GrowthSamples off = GrowthSamples.off();
        Ref<Service> service = off.told().fact(Side.CLIENT, PerformanceSamples.service("S1"), START);
        off.told()
                .fact(
                        Side.CLIENT,
                        new LevelExpectation(service, 5, LocalDate.parse("2026-12-31"), null),
                        START,
                        Side.CLIENT,
                        Side.PROVIDER);
        Signal said = one(new InnovationLicensed(), off.told(), AS_OF);
        assertThat(said.band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(said)).isEqualTo("The client has not switched ratings of named people on");
    }

    @Test
    void whatIsSaidOfTheExecutiveCountsAsLongAsTheSideKeepsIt() {
        expected(4);
        agenda();
        profile(true, true, true);
        six(new BigDecimal("80"));
        assertThat(one(new InnovationLicensed(), client.told(), LocalDate.parse("2026-12-31"))
                        .band())
                .isEqualTo(Band.WELL);
        assertThat(one(new InnovationLicensed(), client.told(), LocalDate.parse("2027-06-02"))
                        .band())
                .isEqualTo(Band.ACT);
    }

    private void expected(int level) {
        client.told().fact(Side.CLIENT, level(level), START, Side.CLIENT, Side.PROVIDER);
    }

    private LevelExpectation level(int level) {
        Ref<Service> service = client.told().fact(Side.CLIENT, PerformanceSamples.service("S1"), START);
        return new LevelExpectation(service, level, LocalDate.parse("2026-12-31"), "So we need it");
    }

    private void agenda() {
        client.told()
                .fact(
                        Side.CLIENT,
                        new InnovationAgenda("IA-1", "A study set up in four weeks", client.seat, START),
                        START);
    }

    private void profile(boolean topTeam, boolean tied, boolean delivered) {
        client.told()
                .fact(
                        Side.CLIENT,
                        new SponsorProfile(
                                client.seat,
                                client.person,
                                Side.CLIENT,
                                LocalDate.parse("2026-06-01"),
                                topTeam,
                                tied,
                                delivered),
                        START);
    }

    private void six(BigDecimal lowest) {
        DimensionResult high = new DimensionResult(
                "visionary", "Business visionary", new BigDecimal("90"), null, null, null, null, null);
        DimensionResult low = new DimensionResult("circle", "Inner circle", lowest, null, null, null, null, null);
        LocalDate closed = LocalDate.parse("2026-06-02");
        client.told()
                .fact(
                        Side.CLIENT,
                        new ResultSnapshot(
                                "c-1",
                                "The executive",
                                "sponsor-six",
                                1,
                                "0".repeat(64),
                                5,
                                closed,
                                9,
                                7,
                                0,
                                0,
                                new BigDecimal("70"),
                                null,
                                null,
                                null,
                                List.of(high, low)),
                        closed);
    }

    private Signal judged() {
        return one(new InnovationLicensed(), client.told(), AS_OF);
    }
}
