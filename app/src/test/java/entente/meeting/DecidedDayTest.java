package entente.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.TestInstance;
import entente.Visitor;
import entente.access.SignedIn;
import entente.governance.decision.Decision;
import entente.governance.forum.Outcome;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Recorded;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The other side's minutes say another day than a decision: its side is asked, and both days are shown until it answers. */
class DecidedDayTest extends DecidingRoom {
    private final DecidedDay days = TestInstance.bean(DecidedDay.class);

    @Test
    void theOwnSideIsAskedInItsTrayAndBothSeeBothDays() {
        UUID decision = decidedAndHeld(2);
        assertThat(OtherDay.all(book(), DAY.plusDays(9))).singleElement().satisfies(day -> {
            assertThat(day.saidOn()).isEqualTo(DAY);
            assertThat(day.heldOn()).isEqualTo(DAY.plusDays(2));
            assertThat(day.isUpTo(Side.CLIENT)).isTrue();
            assertThat(day.isUpTo(Side.PROVIDER)).isFalse();
        });
        String form = "/decisions/" + decision + "/day";
        assertThat(leaders.visit(leaders.client(), "/tray").text())
                .contains("One thing waits", "Decisions of ours that the minutes put on another day", "Second window");
        assertThat(leaders.visit(leaders.client(), "/tray").html()).contains(form);
        assertThat(leaders.visit(leaders.provider(), "/tray").text()).doesNotContain("put on another day");
        Visitor.Answer theirs = leaders.visit(leaders.provider(), "/decisions/" + decision);
        assertThat(theirs.text())
                .contains("Which day was it decided on?", "the minutes say", "It is asked of the client");
        assertThat(theirs.html()).doesNotContain(form);
    }

    @Test
    void takenTheDecisionSaysTheDayOfTheMinutesAndNothingIsAskedAnyMore() {
        UUID decision = decidedAndHeld(2);
        Visitor visitor = TestInstance.visitor(leaders.client());
        String page = leaders.base() + "/decisions/" + decision;
        Visitor.Answer taken = visitor.send(page, page + "/day", Map.of("from", "tray"));
        assertThat(taken.path()).endsWith("/tray");
        assertThat(taken.text()).doesNotContain("put on another day");
        assertThat(only().decidedOn()).isEqualTo(DAY.plusDays(2));
        assertThat(only().told())
                .singleElement()
                .satisfies(told -> assertThat(told.toldOn()).isEqualTo(DAY.plusDays(2)));
        assertThat(OtherDay.all(book(), DAY.plusDays(9))).isEmpty();
    }

    @Test
    void keptItSaysWhyAndNothingIsAskedAnyMore() {
        UUID decision = decidedAndHeld(2);
        Visitor visitor = TestInstance.visitor(leaders.client());
        String page = leaders.base() + "/decisions/" + decision;
        assertThat(visitor.send(page, page + "/day/keep", Map.of("why", " ")).text())
                .contains("say why the decision keeps its day");
        assertThat(visitor.send(page, page + "/day/keep", Map.of("why", "We wrote it on the tenth"))
                        .text())
                .contains("We wrote it on the tenth")
                .doesNotContain("Which day was it decided on?");
        assertThat(only().decidedOn()).isEqualTo(DAY);
        assertThat(leaders.visit(leaders.provider(), "/decisions/" + decision).text())
                .contains("We wrote it on the tenth");
    }

    @Test
    void onlyTheSideWhoseDecisionItIsAnswers() {
        UUID decision = decidedAndHeld(2);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> days.take(leaders.member(leaders.provider()), decision));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> days.keep(leaders.member(leaders.client()), decision, ""));
        assertThat(only().decidedOn()).isEqualTo(DAY);
    }

    @Test
    void heldAsPlannedOrBeforeItWasTabledNothingIsAsked() {
        UUID decision = decidedAndHeld(0);
        assertThat(OtherDay.all(book(), DAY.plusDays(9))).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> days.take(leaders.member(leaders.client()), decision));
    }

    @Test
    void aDecisionThatHadWaitedIsAskedAboutAsWell() {
        waiting(leaders.client());
        keep(leaders.client(), fromAgenda(), 0, with(WINDOW, "title", "Question WAITS"));
        close(leaders.client(), fromAgenda(), Outcome.DECIDED);
        end(leaders.provider(), 1);
        assertThat(OtherDay.all(book(), DAY.plusDays(9)))
                .singleElement()
                .satisfies(day -> assertThat(day.heldOn()).isEqualTo(DAY.plusDays(1)));
    }

    private UUID decidedAndHeld(int later) {
        UUID item = item("Second window");
        keep(leaders.client(), item, 0, WINDOW);
        close(leaders.client(), item, Outcome.DECIDED);
        end(leaders.provider(), later);
        return book().current(Decision.class).stream()
                .map(Recorded::id)
                .findFirst()
                .orElseThrow();
    }

    private void end(SignedIn who, int later) {
        closing.session(leaders.member(who), sitting(), DAY.plusDays(later), null);
    }
}
