package entente.team.growth;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Home;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.ManagingMindset;
import entente.team.ManagingMindset.Reaction;
import entente.team.TaskInstruction;
import entente.team.Team;
import entente.team.TimeSplit;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FromDoingToManagingTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final GrowthSamples client = GrowthSamples.on();

    // in the role since 15 December: six months are over on 15 June
    @ParameterizedTest
    @CsvSource({"2026-06-15,41,ACT", "2026-06-15,40,WATCH", "2026-06-15,20,WELL", "2026-06-14,60,WATCH"})
    void moreThanFortyPercentDoingAfterSixMonthsIsTimeToAct(String ratedOn, int doing, Band band) {
        client.spends(ratedOn, "2025-12-15", doing, true, 2);
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(judged()))
                    .isEqualTo("In Interface manager 41 % of the time goes into doing the work, 20 % is the way down");
        }
    }

    @Test
    void whoLeftTheSeatIsJudgedNoMore() {
        client.spends("2026-06-15", "2025-12-15", 41, true, 2).leaves("2026-06-20");
        assertThat(one(new FromDoingToManaging(), client.told(), LocalDate.parse("2026-06-20"))
                        .band())
                .isEqualTo(Band.ACT);
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whoSitsInTwoSeatsIsLookedAtInEach() {
        client.spends("2026-06-15", "2025-12-15", 41, true, 2);
        client.told()
                .fact(
                        Side.CLIENT,
                        new TimeSplit(
                                client.seat("J", client.person, "2026-01-05"),
                                client.person,
                                Side.CLIENT,
                                AS_OF,
                                AS_OF.minusDays(300),
                                Percent.of(10),
                                Percent.of(0),
                                Percent.of(90),
                                Percent.of(0),
                                false,
                                1),
                        AS_OF);
        assertThat(answer(judged())).startsWith("In Interface manager 41 %");
    }

    // I-11 b: six situations; our default: half of them, once six months in the seat are over
    @ParameterizedTest
    @CsvSource({"2026-07-05,2,WATCH", "2026-07-05,3,WELL", "2026-07-04,0,WELL", "2026-07-05,6,WELL"})
    void whoAfterSixMonthsWouldStillDoTheWorkIsWatched(String ratedOn, int managed, Band band) {
        Told told = GrowthSamples.at("2026-07-10").would(ratedOn, managed).told();
        Signal judged = one(new FromDoingToManaging(), told, LocalDate.parse("2026-07-10"));
        assertThat(judged.band()).isEqualTo(band);
        if (band == Band.WATCH) {
            assertThat(answer(judged))
                    .isEqualTo("After six months, whoever sits in Interface manager would manage in 2 of 6 situations, "
                            + "and do the work or tell how in the others");
            assertThat(part(judged, Side.PROVIDER)).isEqualTo("nothing recorded");
        }
    }

    // agreeing the result and coaching the relationship are managing; doing it oneself and telling how are not
    @ParameterizedTest
    @CsvSource({"DO_MYSELF,0", "TELL_HOW,0", "AGREE_RESULT,100", "COACH,100"})
    void managingIsAgreeingTheResultOrCoachingTheRelationship(Reaction always, int percent) {
        ManagingMindset said = new ManagingMindset(
                client.seat, client.person, Side.CLIENT, AS_OF, always, always, always, always, always, always);
        assertThat(said.manages()).isEqualTo(Percent.of(percent));
    }

    // I-11: 60 % to 20 % in six months; 182 days from 15 December to 15 June
    @ParameterizedTest
    @CsvSource({"2025-12-15,60", "2026-03-16,40", "2026-06-15,20", "2027-01-01,20", "2025-11-01,60"})
    void theWayDownIsAStraightLine(String day, String percent) {
        assertThat(DoToManage.target(LocalDate.parse("2025-12-15"), LocalDate.parse(day)))
                .isEqualTo(Percent.of(percent));
    }

    @Property
    void theWayDownNeverRises(@ForAll @IntRange(max = 400) int day) {
        LocalDate since = LocalDate.parse("2025-12-15");
        assertThat(DoToManage.target(since, since.plusDays(day + 1L)))
                .isLessThanOrEqualTo(DoToManage.target(since, since.plusDays(day)));
    }

    // formerly did the work 0/1 x attachment 1..5 x doing
    @ParameterizedTest
    @CsvSource({"true,5,60,3", "true,4,50,2", "false,5,60,0", "true,1,0,0"})
    void attachmentTimesDoing(boolean expert, int attachment, int doing, String risk) {
        assertThat(DoToManage.attachmentRisk(expert, attachment, Percent.of(doing)))
                .isEqualByComparingTo(new BigDecimal(risk));
    }

    @Test
    void aDirectInstructionIsASignalToTheClientAlone() {
        assertThat(Team.TASK_INSTRUCTION.home()).isEqualTo(Home.PRIVATE_ONLY);
        tell("2026-04-02");
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo("Once in 90 days somebody of ours told the provider's people directly what to do");
        assertThat(part(judged(), Side.CLIENT)).startsWith("Once in 90 days");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void whatIsOlderThanAQuarterCountsNoMore() {
        tell("2026-04-01");
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void theFourSharesAreTheWholeTime() {
        assertThatThrownBy(() -> new TimeSplit(
                        client.seat,
                        client.person,
                        Side.CLIENT,
                        AS_OF,
                        AS_OF,
                        Percent.of(50),
                        Percent.of(20),
                        Percent.of(20),
                        Percent.of(20),
                        false,
                        1))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("110 %");
    }

    @Test
    void aSplitNobodyRenewedIsNotKnown() {
        GrowthSamples old = GrowthSamples.at("2026-04-30").spends("2026-04-30", "2025-06-15", 10, true, 1);
        assertThat(one(new FromDoingToManaging(), old.told(), LocalDate.parse("2026-06-29"))
                        .band())
                .isEqualTo(Band.WELL);
        assertThat(one(new FromDoingToManaging(), old.told(), AS_OF).band()).isEqualTo(Band.UNKNOWN);
    }

    private void tell(String on) {
        client.told()
                .fact(
                        Side.CLIENT,
                        new TaskInstruction("D-" + on, LocalDate.parse(on), "To load site 14 first"),
                        LocalDate.parse(on));
    }

    private Signal judged() {
        return one(new FromDoingToManaging(), client.told(), AS_OF);
    }
}
