package entente.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.governance.decision.Decision;
import entente.governance.decision.DecisionState;
import entente.governance.forum.Outcome;
import entente.kernel.Conflict;
import entente.kernel.Refused;
import entente.ledger.Ref;
import entente.register.Field;
import entente.team.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a session decides, against the real database. */
class DecidingTest extends DecidingRoom {
    @Test
    void closingAnItemRecordsWhatWasDecidedUnderItOnce() {
        UUID item = item("Second window");
        keep(leaders.provider(), item, 0, WINDOW);
        close(leaders.client(), item, Outcome.DECIDED);
        closing.session(leaders.member(leaders.client()), sitting(), DAY, null);

        Decision said = only();
        assertThat(said.state()).isEqualTo(DecisionState.CLOSED);
        assertThat(said.forum()).isEqualTo("OPS");
        assertThat(said.decidedOn()).isEqualTo(DAY);
        assertThat(said.choice()).isEqualTo("At six");
        assertThat(said.options()).hasSize(2);
        assertThat(said.told())
                .singleElement()
                .satisfies(told -> assertThat(told.toldOn()).isEqualTo(DAY));
        assertThat(minutes()).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(Outcome.DECIDED);
            assertThat(line.note()).isEqualTo("At six");
        });
    }

    @Test
    void aTacticalDecisionIsNotClosedWithoutForesightAndStaysDrafted() {
        UUID item = item("Second window");
        Map<String, String> tactical = with(WINDOW, "decisionClass", "TACTICAL");
        assertThat(said(keep(leaders.client(), item, 0, tactical))).contains("consequence");
        assertThatThrownBy(() -> close(leaders.client(), item, Outcome.DECIDED)).isInstanceOf(Refused.class);
        assertThat(get(item).closed()).isFalse();
        assertThat(get(item).decision()).isNotNull();
        assertThat(decisions()).isEmpty();

        Map<String, String> foreseen = new HashMap<>(tactical);
        foreseen.putAll(Map.of(
                "foreseen[0].horizon", "MONTHS_3",
                "foreseen[0].what", "Fewer calls at night",
                "foreseen[0].probability", "70",
                "foreseen[0].affects", "The night shift"));
        assertThat(keep(leaders.client(), item, 1, foreseen).isWrong()).isFalse();
        close(leaders.client(), item, Outcome.DECIDED);
        assertThat(only().foreseen())
                .singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo("F0"));
    }

    @Test
    void aDecisionBySomebodyWithoutTheRightIsRefusedWithTheNamesOfThoseWhoMay() {
        Ref<Person> mia = person("MIA", "Mia Falk");
        Ref<Person> ole = person("OLE", "Ole Berg");
        right(mia);
        UUID item = item("Second window");
        Map<String, String> byOle = new HashMap<>(WINDOW);
        byOle.putAll(Map.of("right", "WINDOWS", "decider", ole.id().toString()));
        Deciding.Asked refused = keep(leaders.client(), item, 0, byOle);

        assertThat(refused.fields()).filteredOn(Field::isWrong).singleElement().satisfies(field -> {
            assertThat(field.name()).isEqualTo("decider");
            assertThat(words(field.problems().getFirst())).contains("Mia Falk");
        });
        assertThat(get(item).decision()).isNotNull();
        assertThatThrownBy(() -> close(leaders.client(), item, Outcome.DECIDED)).isInstanceOf(Refused.class);

        keep(leaders.client(), item, 1, with(byOle, "decider", mia.id().toString()));
        close(leaders.client(), item, Outcome.DECIDED);
        assertThat(only().decider()).isEqualTo(mia);
    }

    @Test
    void ofTwoWhoWriteTheSecondIsToldAndKeepsWhatWasTyped() {
        UUID item = item("Second window");
        keep(leaders.client(), item, 0, WINDOW);
        Map<String, String> other = with(WINDOW, "choice", "At eight");
        assertThatThrownBy(() -> keep(leaders.provider(), item, 0, other)).isInstanceOf(Conflict.class);
        assertThat(keep(leaders.provider(), item, 1, other).seen().version()).isEqualTo(2);
        assertThat(get(item).version()).as("whoever closes has seen it").isEqualTo(3);
        assertThatThrownBy(() -> closing.item(
                        leaders.member(leaders.client()), sitting(), new Edit(item, 2, "", Outcome.DECIDED)))
                .isInstanceOf(Conflict.class);
        assertThat(decisions()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsShownAsTypedAndNotKept() {
        UUID item = item("Second window");
        Deciding.Asked shown = keep(leaders.client(), item, 0, with(WINDOW, "title", " "));
        assertThat(shown.isWrong()).isTrue();
        assertThat(shown.form().fields())
                .filteredOn(field -> field.name().equals("choice"))
                .singleElement()
                .satisfies(field -> assertThat(field.value()).isEqualTo("At six"));
        assertThat(get(item).decision()).isNull();
    }
}
