package entente.governance.leading;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Service;
import entente.assessment.AssessmentSamples;
import entente.assessment.RatingSwitch;
import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.performance.LevelExpectation;
import entente.performance.PerformanceSamples;
import entente.signal.AlertLifecycle;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.team.InnovationAgenda;
import entente.team.Person;
import entente.team.RoleSeat;
import entente.team.SponsorProfile;
import entente.team.TeamSamples;
import entente.team.growth.GrowthSamples;
import entente.team.pair.PairSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InnovationLicensedTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final GrowthSamples client = GrowthSamples.on();

    InnovationLicensedTest() {
        PairSamples.switchTo(client.told(), Side.PROVIDER, true);
    }

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

    /** Alerts are judged of what all of a side may read, and the leader's answers are not among it. */
    @Test
    void answersThatAreForTheLeaderAloneAreNeverAnAlertToTheOthers() {
        expected(4);
        agenda();
        profile(true, true, true);
        six(new BigDecimal("80"));
        Book all = AlertLifecycle.readByAll(client.told().book(), Set.of());
        assertThat(all.current(SponsorProfile.class)).isEmpty();
        Signal said = new InnovationLicensed()
                .judge(all, Policy.DEFAULTS, AS_OF)
                .findFirst()
                .orElseThrow();
        assertThat(said.band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(said)).contains("Nobody has answered the three questions");
    }

    @Test
    void questionsNobodyAnsweredAreWatchedOnceOthersAre() {
        expected(4);
        agenda();
        six(new BigDecimal("80"));
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);

        Ref<Person> before = client.told().fact(Side.CLIENT, TeamSamples.person("Olaf", Side.CLIENT), START);
        profile(before, true, true, true);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).contains("nobody has answered the three questions");
    }

    /** Mira sits there since 5 January: what closed the day before was about whoever sat there then. */
    @ParameterizedTest
    @CsvSource({"2026-01-04,ACT", "2026-01-05,WELL"})
    void theSixAreOfWhoeverSitsThereToday(String closed, Band band) {
        expected(4);
        agenda();
        profile(true, true, true);
        six(new BigDecimal("80"), LocalDate.parse(closed));
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whereTwoSeatsCarryAgendasTheSixAreOfNeither() {
        expected(4);
        agenda();
        profile(true, true, true);
        six(new BigDecimal("20"));
        Ref<RoleSeat> other =
                client.told().fact(Side.CLIENT, new RoleSeat("X", "Head of studies", Side.CLIENT, true, null), START);
        client.told().fact(Side.CLIENT, new InnovationAgenda("IA-2", "No paper", other, START), START);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(why(judged())).contains("more than one seat carries").doesNotContain("the lowest of six");
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
                .isEqualTo(Band.UNKNOWN);
    }

    /** The six are asked of both sides' people: either may withdraw them, or keep them no longer. */
    @ParameterizedTest
    @CsvSource({"true,1,2026-07-02,WELL", "true,1,2026-07-03,ACT", "false,12,2026-06-30,ACT"})
    void theSixCountWhileBothSidesLetThemBeSeen(boolean on, int months, LocalDate asOf, Band band) {
        expected(4);
        agenda();
        profile(true, true, true);
        six(new BigDecimal("80"));
        Recorded<RatingSwitch> provider = client.told().book().current(RatingSwitch.class).stream()
                .filter(one -> one.fact().side() == Side.PROVIDER)
                .findFirst()
                .orElseThrow();
        RatingSwitch now = AssessmentSamples.letting(Side.PROVIDER, on, months);
        client.told().say(Side.PROVIDER, new Statement.Amend(provider.id(), 1, now, START, "Decided anew"));
        assertThat(one(new InnovationLicensed(), client.told(), asOf).band()).isEqualTo(band);
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
        profile(client.person, topTeam, tied, delivered);
    }

    private void profile(Ref<Person> of, boolean topTeam, boolean tied, boolean delivered) {
        client.told()
                .fact(
                        Side.CLIENT,
                        new SponsorProfile(
                                client.seat, of, Side.CLIENT, LocalDate.parse("2026-06-01"), topTeam, tied, delivered),
                        START);
    }

    private void six(BigDecimal lowest) {
        six(lowest, LocalDate.parse("2026-06-02"));
    }

    private void six(BigDecimal lowest, LocalDate closed) {
        DimensionResult high = new DimensionResult(
                "visionary", "Business visionary", new BigDecimal("90"), null, null, null, null, null);
        DimensionResult low = new DimensionResult("circle", "Inner circle", lowest, null, null, null, null, null);
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
