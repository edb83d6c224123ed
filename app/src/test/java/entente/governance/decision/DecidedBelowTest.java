package entente.governance.decision;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.arrangement.Service;
import entente.kernel.Band;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.Person;
import entente.team.ProcessKnowledge;
import entente.team.ProcessRequirement;
import entente.team.RoleSeat;
import entente.team.TeamSamples;
import entente.team.pair.PairSamples;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 004-10: decision on a process by someone below level. */
class DecidedBelowTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    private static final LocalDate START = LocalDate.parse("2026-01-05");

    private final Told told = Told.in(Rooms.KINDS, Chain.CLIENT, Instant.parse("2026-06-30T12:00:00Z"));
    private final Ref<RoleSeat> seat =
            told.fact(Side.CLIENT, new RoleSeat("I", "Interface manager", Side.CLIENT, true, null), START);
    private final Ref<Person> mira = told.fact(Side.CLIENT, TeamSamples.person("Mira", Side.CLIENT), START);
    private final Ref<Service> coding =
            told.fact(Side.CLIENT, new Service("S2", "Medical coding", null, null, null, null, null, null), START);

    @BeforeEach
    void sits() {
        PairSamples.switchTo(told, Side.CLIENT, true);
        told.fact(Side.CLIENT, new Assignment(seat, mira, null, Employer.CLIENT, START, null), START);
        told.fact(Side.CLIENT, new ProcessRequirement(seat, coding, new Rating(4)), START);
    }

    @ParameterizedTest
    @CsvSource({"4,WELL", "3,ACT"})
    void aDecisionOnAProcessBySomeoneBelowLevelIsAnAlert(int level, Band band) {
        knows(level, "2026-02-01");
        decides(mira);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void itNamesTheSeatAndWhatItAsksForAndWhoseItIs() {
        knows(3, "2026-02-01");
        decides(mira);
        Signal signal = judged();

        assertThat(answer(signal))
                .isEqualTo("One of 1 decision on a piece of the work was made below the level the seat asks for: let"
                        + " whoever knows it be asked before");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("one of them was made from a seat of this side");
        assertThat(partWhy(signal, Side.CLIENT))
                .contains("Question D-1: Interface manager knows Medical coding at 3 of 5, where the seat asks for 4")
                .doesNotContain("Mira");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void whatWasLearnedAfterwardsDoesNotCountForTheDecision() {
        knows(3, "2026-02-01");
        knows(5, "2026-04-01");
        decides(mira);
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void nobodyHasSaidHowWellIsUnknown() {
        decides(mira);
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        knows(5, "2026-04-01");
        assertThat(judged().band()).as("said only afterwards").isEqualTo(Band.UNKNOWN);
    }

    @Test
    void withoutSuchADecisionTheQuestionDoesNotArise() {
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
        Ref<Person> bernd = told.fact(Side.CLIENT, TeamSamples.person("Bernd", Side.PROVIDER), START);
        decides(bernd);
        assertThat(judged().reading()).as("by the other side").isEqualTo(Reading.NOT_APPLICABLE);
    }

    private void knows(int level, String on) {
        told.fact(
                Side.CLIENT,
                new ProcessKnowledge(mira, Side.CLIENT, coding, LocalDate.parse(on), new Rating(level), "A drawing"),
                LocalDate.parse(on));
    }

    private void decides(Ref<Person> by) {
        Decision said = DecisionDraft.of("D-1", "2026-03-02")
                .about(coding)
                .decided(DecidingSide.CLIENT, "2026-03-03")
                .decidedBy(by)
                .said();
        told.fact(Side.CLIENT, said, said.tabledOn());
    }

    private Signal judged() {
        return one(new DecidedBelow(), told, AS_OF);
    }
}
