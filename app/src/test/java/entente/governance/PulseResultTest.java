package entente.governance;

import static entente.governance.GovernanceSamples.TODAY;
import static entente.governance.GovernanceSamples.pulse;
import static entente.governance.GovernanceSamples.said;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.governance.LeaderAnswer.Answer;
import entente.governance.PulseResult.Role;
import entente.kernel.Refused;
import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PulseResultTest {
    @Test
    void fewerThanFiveAnswersAreRefused() {
        assertThatCode(() -> pulse(TODAY, 5, 5)).doesNotThrowAnyException();
        refused(() -> pulse(TODAY, 4, 0), "nobody can be recognised");
        refused(() -> new Role("experts", 4, 0), "nobody can be recognised");
    }

    @Test
    void noMoreAnswersThanInvitationsAndNoMoreSevensThanAnswers() {
        refused(() -> pulse(TODAY, 51, 0), "51 of 50");
        refused(() -> pulse(TODAY, 10, 11), "11 of 10");
        refused(() -> pulse(TODAY, 10, -1), "-1 of 10");
        refused(() -> new Role("experts", 5, 6), "6 of 5");
    }

    @Test
    void whatIsLeftBesideTheRolesTellsNobodyApart() {
        assertThatCode(() -> pulse(TODAY, 20, 6, new Role("experts", 20, 6))).doesNotThrowAnyException();
        assertThatCode(() -> pulse(TODAY, 20, 6, new Role("experts", 15, 6))).doesNotThrowAnyException();
        refused(() -> pulse(TODAY, 20, 6, new Role("experts", 16, 6)), "4 answers are left over");
        refused(() -> pulse(TODAY, 20, 6, new Role("experts", 21, 6)), "more than all answers");
        refused(() -> pulse(TODAY, 20, 6, new Role("experts", 10, 7)), "more than all answers");
        refused(() -> pulse(TODAY, 20, 17, new Role("experts", 15, 10)), "more than all answers");
        refused(() -> pulse(TODAY, 20, 6, new Role("experts", 10, 3), new Role("experts", 10, 3)), "twice");
    }

    @Test
    void answersAreGivenToTheSevenQuestionsAlone() {
        refused(() -> said("000-A8", Answer.YES), "000-A1 to 000-A7");
    }

    @Test
    void hoursInTheShadowAreNotNegative() {
        refused(() -> new ShadowWork("SW1", "review", TODAY, true, new BigDecimal("-1"), null), "not negative");
        refused(() -> new ShadowWork(" ", "review", TODAY, true, null, null), "name the entry");
        refused(() -> new ShadowWork("SW1", " ", TODAY, true, null, null), "done inside");
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(Refused.class).hasMessageContaining(message);
    }
}
