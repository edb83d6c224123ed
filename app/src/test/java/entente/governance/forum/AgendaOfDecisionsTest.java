package entente.governance.forum;

import static entente.governance.forum.ForumSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import entente.governance.conflict.ConflictSamples;
import entente.governance.conflict.Escalation;
import entente.governance.conflict.LadderStage;
import entente.governance.conflict.SideConflict;
import entente.governance.decision.CheckResult;
import entente.governance.decision.ConsequenceCheck;
import entente.governance.decision.DecidingSide;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionDraft;
import entente.governance.decision.Horizon;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions and conflicts that come onto agendas by themselves. */
class AgendaOfDecisionsTest {
    private final ForumSamples samples = new ForumSamples();
    private final Ref<Forum> operating = samples.forum();

    /** An operational decision waits three working days; 30 June 2026 is a Tuesday. */
    @ParameterizedTest
    @CsvSource({"2026-06-25,0", "2026-06-24,1"})
    void aDecisionComesUpOnceItsLimitIsOver(String tabledOn, int items) {
        decision(DecisionDraft.of("D-1", tabledOn));

        assertThat(agenda()).hasSize(items);
    }

    @Test
    void aDecisionSaysHowLateItIs() {
        decision(DecisionDraft.of("D-1", "2026-06-23").in("A meeting that nobody founded"));

        assertThat(agenda()).containsExactly("Question D-1: to be decided, 2 working days past its limit");
    }

    @Test
    void whatWasForeseenComesUpUntilSomebodyLooks() {
        Ref<Decision> decision = decision(DecisionDraft.of("D-1", "2026-01-05")
                .decided(DecidingSide.TOGETHER, "2026-01-06")
                .foreseeing("C1", Horizon.MONTHS_3, 50));
        assertThat(agenda()).singleElement().asString().startsWith("Question D-1: did it come as foreseen?");

        samples.said(Side.CLIENT, new ConsequenceCheck(decision, "C1", CheckResult.HAPPENED, AS_OF, null), AS_OF);
        assertThat(agenda()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-23,0", "2026-06-22,1"})
    void aConflictComesUpWhenItHasBeenOnItsStageTooLong(String raisedOn, int items) {
        conflict(raisedOn);

        assertThat(agenda()).hasSize(items);
    }

    /** Where there is one forum alone it takes up what belongs higher too. */
    @Test
    void aConflictThatClimbedSaysWhereItIs() {
        Ref<SideConflict> conflict = conflict("2026-05-04");
        LocalDate day = LocalDate.parse("2026-05-11");
        samples.said(Side.CLIENT, ConflictSamples.writeUp(conflict, day), day);
        samples.said(
                Side.CLIENT, new Escalation(conflict, LadderStage.EXECUTIVE, day, DecidingSide.TOGETHER, null), day);

        assertThat(agenda())
                .containsExactly(
                        "Who pays for CF-1: at the executive level for 36 working days, longer than it may be");
    }

    private Ref<Decision> decision(DecisionDraft draft) {
        return samples.said(Side.CLIENT, draft.said(), draft.said().tabledOn());
    }

    private Ref<SideConflict> conflict(String raisedOn) {
        LocalDate day = LocalDate.parse(raisedOn);
        return samples.said(Side.CLIENT, ConflictSamples.conflict("CF-1", day), day);
    }

    private List<String> agenda() {
        var book = samples.told().book();
        return Agenda.of(book, book.find(Forum.class, operating).orElseThrow(), AS_OF).stream()
                .map(item -> Words.ENGLISH.say(item.says()))
                .toList();
    }
}
