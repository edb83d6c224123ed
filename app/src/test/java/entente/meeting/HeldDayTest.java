package entente.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import entente.access.SignedIn;
import entente.governance.DecisionTable;
import entente.governance.decision.DecidingSide;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionDraft;
import entente.governance.decision.DecisionState;
import entente.governance.forum.Outcome;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A session that was held later than planned decided on that later day, once it is known. */
class HeldDayTest extends DecidingRoom {
    @Test
    void whatASessionDecidedWasDecidedOnTheDayItWasHeldAndHoldsFromTheDayItWasTabled() {
        decided(leaders.client());
        assertThat(only().decidedOn()).as("while nobody has said otherwise").isEqualTo(DAY);
        end(leaders.client(), 2);

        Recorded<Decision> said = recorded().getFirst();
        assertThat(said.fact().decidedOn()).isEqualTo(DAY.plusDays(2));
        assertThat(said.fact().tabledOn()).isEqualTo(DAY);
        assertThat(said.effectiveOn()).isEqualTo(DAY);
        assertThat(said.fact().told())
                .singleElement()
                .satisfies(told -> assertThat(told.toldOn()).isEqualTo(DAY.plusDays(2)));
        assertThat(said.fact().choice()).isEqualTo("At six");
        assertThat(said.fact().options()).hasSize(2);
        assertThat(said.fact().code()).startsWith("OPS." + DAY + "/");
    }

    @Test
    void whatHadWaitedAndIsAmendedAfterwardsFromTheDayItWasTabledHolds() {
        Ref<Decision> waits = waiting(leaders.client());
        keep(leaders.client(), fromAgenda(), 0, with(WINDOW, "title", "Question WAITS"));
        close(leaders.client(), fromAgenda(), Outcome.DECIDED);
        end(leaders.client(), 1);
        assertThat(only().decidedOn()).isEqualTo(DAY.plusDays(1));

        amend(waits, 3, closed("2026-03-11", "At seven"));
        assertThat(only().choice()).isEqualTo("At seven");
    }

    @Test
    void aSessionHeldAsPlannedAmendsNothing() {
        UUID fact = decided(leaders.client());
        end(leaders.client(), 0);
        assertThat(book().history(fact).orElseThrow().versions()).hasSize(1);
    }

    @Test
    void whatWasAmendedInTheRegisterSinceKeepsTheDayItSays() {
        Ref<Decision> waits = waiting(leaders.client());
        keep(leaders.client(), fromAgenda(), 0, with(WINDOW, "title", "Question WAITS"));
        close(leaders.client(), fromAgenda(), Outcome.DECIDED);
        amend(waits, 2, closed("2026-03-09", "At six"));
        end(leaders.client(), 2);
        assertThat(only().decidedOn()).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void nothingWasDecidedBeforeItWasTabled() {
        decided(leaders.client());
        end(leaders.client(), -3);
        assertThat(only().decidedOn()).isEqualTo(DAY);
    }

    @Test
    void nobodyAmendsWhatTheOtherSideDecidedAndTheSessionEndsAllTheSame() {
        decided(leaders.client());
        end(leaders.provider(), 2);
        assertThat(only().decidedOn()).isEqualTo(DAY);
        assertThat(minutes()).hasSize(1);
    }

    @Test
    void whatSomebodyElseMayDecideByNowKeepsItsDayAndNoSessionOpen() {
        var mia = person("MIA", "Mia Falk");
        Ref<?> right = leaders.say(
                leaders.client(), Chain.SHARED, DecisionTable.DECISION_RIGHT, DecisionDraft.right("WINDOWS", mia));
        UUID item = item("Second window");
        var byMia = new HashMap<>(WINDOW);
        byMia.putAll(Map.of("right", "WINDOWS", "decider", mia.id().toString()));
        keep(leaders.client(), item, 0, byMia);
        close(leaders.client(), item, Outcome.DECIDED);
        leaders.append(
                leaders.client(),
                Chain.SHARED,
                new Statement.Amend(
                        right.id(),
                        1,
                        DecisionDraft.right("WINDOWS", person("OLE", "Ole Berg")),
                        leaders.today(),
                        "Ole decides now"));
        end(leaders.client(), 2);
        assertThat(only().decidedOn()).isEqualTo(DAY);
        assertThat(minutes()).hasSize(1);
    }

    @Test
    void whatAFallenServerLeftUnsaidIsDecidedOnTheDayItWasHeldAsWell() {
        UUID item = item("Second window");
        keep(leaders.client(), item, 0, WINDOW);
        meetings.close(
                leaders.member(leaders.client()),
                key(),
                new Edit(item, get(item).version(), "", Outcome.DECIDED));
        end(leaders.client(), 2);
        assertThat(only().state()).isEqualTo(DecisionState.CLOSED);
        assertThat(only().decidedOn()).isEqualTo(DAY.plusDays(2));
        assertThat(recorded().getFirst().version().number()).isEqualTo(1);
    }

    /** The fact it became. */
    private UUID decided(SignedIn who) {
        UUID item = item("Second window");
        keep(who, item, 0, WINDOW);
        close(who, item, Outcome.DECIDED);
        return recorded().getFirst().id();
    }

    private static Decision closed(String on, String choice) {
        return DecisionDraft.of("WAITS", "2026-03-02")
                .in("OPS")
                .closed(DecidingSide.TOGETHER, on)
                .choosing(choice)
                .said();
    }

    private void end(SignedIn who, int later) {
        closing.session(leaders.member(who), sitting(), DAY.plusDays(later), null);
    }

    private List<Recorded<Decision>> recorded() {
        return book().current(Decision.class);
    }
}
