package entente.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.governance.decision.DecidingSide;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionDraft;
import entente.governance.decision.DecisionState;
import entente.governance.forum.Outcome;
import entente.kernel.Conflict;
import entente.kernel.Refused;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a session decides that had waited for it in the register. */
class DecidingWhatWaitedTest extends DecidingRoom {
    @Test
    void anItemThatBroughtAWaitingDecisionAlongDecidesThatOneAndNoOther() {
        Ref<Decision> waits = waiting(leaders.client());
        UUID item = fromAgenda();
        assertThatThrownBy(() -> close(leaders.client(), item, Outcome.DECIDED, "We said six"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Question WAITS");

        keep(leaders.provider(), item, 0, with(WINDOW, "title", "Question WAITS"));
        assertThatThrownBy(() -> close(leaders.provider(), item, Outcome.DECIDED))
                .as("it is the client's to say that its question was decided")
                .isInstanceOf(Refused.class);
        close(leaders.client(), item, Outcome.DECIDED);

        Recorded<Decision> decided = book().current(Decision.class).getFirst();
        assertThat(decisions()).hasSize(1);
        assertThat(decided.ref()).isEqualTo(waits);
        assertThat(decided.version().number()).isEqualTo(2);
        assertThat(decided.fact().code()).isEqualTo("WAITS");
        assertThat(decided.fact().choice()).isEqualTo("At six");
        closing.session(leaders.member(leaders.client()), sitting(), DAY, null);
        assertThat(book().history(waits.id()).orElseThrow().versions()).hasSize(2);
    }

    @Test
    void whatIsAmendedAfterwardsFromTheDayItWasTabledHolds() {
        Ref<Decision> waits = waiting(leaders.client());
        UUID item = fromAgenda();
        keep(leaders.client(), item, 0, with(WINDOW, "title", "Question WAITS"));
        close(leaders.client(), item, Outcome.DECIDED);
        Decision other = DecisionDraft.of("WAITS", "2026-03-02")
                .in("OPS")
                .closed(DecidingSide.TOGETHER, "2026-03-10")
                .choosing("At seven")
                .said();
        amend(waits, 2, other);
        assertThat(only().choice()).isEqualTo("At seven");
    }

    @Test
    void whatWasOpenedAgainInTheRegisterIsNotDecidedOnceMoreWhenTheSessionEnds() {
        Ref<Decision> waits = waiting(leaders.client());
        UUID item = fromAgenda();
        keep(leaders.client(), item, 0, with(WINDOW, "title", "Question WAITS"));
        close(leaders.client(), item, Outcome.DECIDED);
        amend(waits, 2, DecisionDraft.of("WAITS", "2026-03-02").in("OPS").said());
        closing.session(leaders.member(leaders.client()), sitting(), DAY, null);

        assertThat(only().state()).isEqualTo(DecisionState.OPEN);
        assertThat(book().history(waits.id()).orElseThrow().versions()).hasSize(3);
    }

    @Test
    void whatAServerLeftClosedAndUnsaidKeepsTheOtherSideFromNothing() {
        Ref<Decision> waits = waiting(leaders.client());
        UUID item = fromAgenda();
        keep(leaders.client(), item, 0, with(WINDOW, "title", "Question WAITS"));
        Edit edit = new Edit(item, get(item).version(), "", Outcome.DECIDED);
        meetings.close(leaders.member(leaders.client()), key(), edit);
        closing.session(leaders.member(leaders.provider()), sitting(), DAY, null);

        assertThat(only().state())
                .as("only the client says that it was decided")
                .isEqualTo(DecisionState.OPEN);
        assertThat(book().history(waits.id()).orElseThrow().versions()).hasSize(1);
        assertThat(minutes()).isNotEmpty();
    }

    @Test
    void whatWasAmendedInTheRegisterMeanwhileIsNotOverwritten() {
        Ref<Decision> waits = waiting(leaders.client());
        UUID item = fromAgenda();
        Map<String, String> typed = with(WINDOW, "title", "Question WAITS");
        keep(leaders.client(), item, 0, typed);
        amend(
                waits,
                1,
                DecisionDraft.of("WAITS", "2026-03-02")
                        .in("OPS")
                        .choosing("Later")
                        .said());
        assertThatThrownBy(() -> close(leaders.client(), item, Outcome.DECIDED)).isInstanceOf(Conflict.class);
        assertThat(get(item).closed()).isFalse();
        assertThat(only().choice()).isEqualTo("Later");

        Deciding.Asked shown = deciding.form(leaders.member(leaders.client()), sitting(), item);
        assertThat(said(shown)).contains("Question WAITS was amended", "Written wrongly");
        assertThat(shown.form().fields())
                .filteredOn(field -> field.name().equals("choice"))
                .singleElement()
                .satisfies(field -> assertThat(field.value()).isEqualTo("At six"));
        assertThatThrownBy(
                        () -> deciding.keep(leaders.member(leaders.client()), sitting(), item, new Seen(1, 1), typed))
                .as("whoever opened the form before it was amended")
                .isInstanceOf(Conflict.class);
        assertThat(keep(leaders.client(), item, 1, typed).isWrong()).isFalse();
        close(leaders.client(), item, Outcome.DECIDED);
        assertThat(only().choice()).isEqualTo("At six");
        assertThat(only().state()).isEqualTo(DecisionState.CLOSED);
    }

    @Test
    void whatNobodyClosedComesOnTheTableAndTheDecisionThatWaitedGoesOnWaiting() {
        Ref<Decision> waits = waiting(leaders.client());
        keep(leaders.client(), fromAgenda(), 0, with(WINDOW, "title", "Question WAITS"));
        keep(leaders.client(), item("Third window"), 0, with(WINDOW, "title", "Third window"));
        closing.session(leaders.member(leaders.provider()), sitting(), DAY, null);

        assertThat(decisions()).hasSize(2).allMatch(one -> one.state() == DecisionState.OPEN);
        assertThat(decisions())
                .filteredOn(one -> one.title().equals("Third window"))
                .allSatisfy(one -> {
                    assertThat(one.choice()).isNull();
                    assertThat(one.told()).isEmpty();
                    assertThat(one.forum()).isEqualTo("OPS");
                });
        assertThat(book().history(waits.id()).orElseThrow().versions()).hasSize(1);
    }
}
