package entente.governance.rhythm;

import static entente.governance.rhythm.RhythmTelling.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.governance.rhythm.Goal.GoalState;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import org.junit.jupiter.api.Test;

class JointGoalTest {
    private final Told told = ArrangementSamples.on("2026-12-31");

    @Test
    void aSixthIsRefusedByNameUntilOneOfTheFiveIsEnded() {
        for (int i = 1; i <= 4; i++) {
            RhythmTelling.joint(told, "J-" + i, "2026-06-30");
        }
        Ref<JointGoal> fifth = RhythmTelling.joint(told, "J-5", "2026-06-30");
        assertThatThrownBy(() -> RhythmTelling.joint(told, "J-6", "2026-06-30"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("J-6 finds no room")
                .hasMessageContaining("J-1, J-2, J-3, J-4, J-5");

        told.say(Side.CLIENT, new Statement.Amend(fifth.id(), 1, ended("J-5"), day("2026-03-01"), "It is reached"));
        told.sign(Side.CLIENT, fifth.id());
        told.sign(Side.PROVIDER, fifth.id());
        RhythmTelling.joint(told, "J-6", "2026-06-30");
        assertThat(JointFocus.of(told.book().on(day("2026-03-02"))).open()).hasSize(5);
    }

    @Test
    void whatOnlyOneSideSignedIsProposed() {
        JointGoal goal = RhythmTelling.jointGoal("J-1", "2026-06-30");
        told.fact(Side.CLIENT, goal, day("2026-01-15"), Side.CLIENT);
        JointFocus focus = JointFocus.of(told.book().on(day("2026-02-01")));

        assertThat(focus.open()).isEmpty();
        assertThat(focus.proposed()).hasSize(1);
    }

    @Test
    void anEndAndItsDayBelongTogetherAndFollowTheBeginning() {
        assertThatThrownBy(() -> new JointGoal("J", "One", day("2026-01-15"), day("2026-01-15"), GoalState.OPEN, null))
                .hasMessageContaining("lies before");
        assertThatThrownBy(
                        () -> new JointGoal("J", "One", day("2026-01-15"), day("2026-06-30"), GoalState.REACHED, null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new JointGoal(" ", "One", day("2026-01-15"), day("2026-06-30"), GoalState.OPEN, null))
                .isInstanceOf(Refused.class);
    }

    private static JointGoal ended(String code) {
        return new JointGoal(
                code, "One queue", day("2026-01-15"), day("2026-06-30"), GoalState.REACHED, day("2026-03-01"));
    }
}
