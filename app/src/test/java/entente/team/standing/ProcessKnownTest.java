package entente.team.standing;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.Rooms;
import entente.arrangement.Service;
import entente.kernel.Band;
import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.Person;
import entente.team.ProcessKnowledge;
import entente.team.ProcessRequirement;
import entente.team.ProcessWalk;
import entente.team.RoleSeat;
import entente.team.TeamSamples;
import entente.team.pair.PairSamples;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 004-10: knowledge level required a role; walked the process in the last six months. */
class ProcessKnownTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = Told.in(Rooms.KINDS, Chain.CLIENT, Instant.parse("2026-06-30T12:00:00Z"));
    private final Ref<RoleSeat> seat =
            told.fact(Side.CLIENT, new RoleSeat("I", "Interface manager", Side.CLIENT, true, null), START);
    private final Ref<Person> mira = told.fact(Side.CLIENT, TeamSamples.person("Mira", Side.CLIENT), START);
    private final Ref<Service> coding =
            told.fact(Side.CLIENT, new Service("S2", "Medical coding", null, null, null, null, null, null), START);

    @BeforeEach
    void sits() {
        told.fact(
                Side.CLIENT,
                new Assignment(seat, mira, null, Employer.CLIENT, LocalDate.parse("2026-01-05"), null),
                START);
    }

    @ParameterizedTest
    @CsvSource({"4,WELL", "3,ACT"})
    void somebodyBelowTheLevelTheSeatAsksIsTimeToAct(int level, Band band) {
        PairSamples.switchTo(told, Side.CLIENT, true);
        asks();
        walks("2026-06-15");
        knows(level);
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(judged()))
                    .isEqualTo("Interface manager has to know Medical coding at 4 of 5, and stands at 3");
            assertThat(part(judged(), Side.CLIENT)).startsWith("Interface manager");
            assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-12-30,WELL", "2025-12-29,WATCH"})
    void workNotSeenForSixMonthsIsWatched(String walkedOn, Band band) {
        asks();
        walks(walkedOn);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void aSeatThatNeverSawTheWorkIsWatched() {
        asks();
        assertThat(answer(judged())).isEqualTo("Interface manager has not been to see Medical coding being done");
        assertThat(judged().band()).isEqualTo(Band.WATCH);
    }

    @Test
    void nobodysKnowledgeIsRecordedBeforeTheSideHasSwitchedItOn() {
        assertThatThrownBy(() -> knows(2))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the client has not switched such ratings on");
    }

    @Test
    void theOtherSidesPeopleAreNotRated() {
        PairSamples.switchOn(told);
        Ref<Person> bernd = told.fact(Side.CLIENT, TeamSamples.person("Bernd", Side.PROVIDER), START);
        assertThatThrownBy(() -> told.fact(
                        Side.CLIENT,
                        new ProcessKnowledge(bernd, Side.CLIENT, coding, AS_OF, new Rating(2), null),
                        START))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Bernd");
    }

    @Test
    void withoutARequirementNothingIsKnownAndAnOldOneNeither() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        asks();
        walks("2026-06-30");
        assertThat(judged().band()).isEqualTo(Band.WELL);
        told.fact(
                Side.CLIENT,
                new ProcessWalk(seat, coding, LocalDate.parse("2027-06-30"), "How a batch waits", null),
                LocalDate.parse("2027-06-30"));
        assertThat(one(new ProcessKnown(), told, LocalDate.parse("2027-07-01")).band())
                .isEqualTo(Band.UNKNOWN);
    }

    @Test
    void aWalkSaysWhatWasLearnt() {
        assertThatThrownBy(() -> new ProcessWalk(seat, coding, AS_OF, " ", null))
                .hasMessageContaining("say what was learnt");
    }

    private void asks() {
        told.fact(Side.CLIENT, new ProcessRequirement(seat, coding, new Rating(4)), START);
    }

    private void walks(String on) {
        told.fact(
                Side.CLIENT,
                new ProcessWalk(seat, coding, LocalDate.parse(on), "How a batch waits", "Rules change unsaid"),
                LocalDate.parse(on));
    }

    private void knows(int level) {
        told.fact(
                Side.CLIENT,
                new ProcessKnowledge(
                        mira, Side.CLIENT, coding, LocalDate.parse("2026-06-15"), new Rating(level), "A drawing"),
                START);
    }

    private Signal judged() {
        return one(new ProcessKnown(), told, AS_OF);
    }
}
