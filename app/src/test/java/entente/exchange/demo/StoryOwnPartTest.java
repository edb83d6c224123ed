package entente.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.ownpart.Relief;
import entente.delivery.ownpart.ReliefState;
import entente.delivery.transition.Transition;
import entente.kernel.Band;
import entente.ledger.Book;
import entente.ledger.Viewpoint;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the story tells of the client's own part and of the transition, and who is asked about it. */
class StoryOwnPartTest {
    private static final LocalDate END = LocalDate.of(2026, 11, 21);
    private static final TheStory STORY = TheStory.endingOn(END);

    @Test
    void bothSidesAdoptedTheTransitionWhosePeopleAreLaterThanItsSystems() {
        Signal signal = signal(Viewpoint.SHARED, "003-10").orElseThrow();

        assertThat(signal.band()).isEqualTo(Band.ACT);
        Transition transition =
                Transition.all(STORY.book(Viewpoint.SHARED).on(END), END).getFirst();
        assertThat(transition.technical().getFirst().readiness().known().orElseThrow())
                .isEqualByComparingTo("100");
        assertThat(transition.readiness().known().orElseThrow()).isEqualByComparingTo("60");
    }

    @Test
    void oneQuestionWasAnsweredLateAndOneIsOverdue() {
        assertThat(signal(Viewpoint.SHARED, "000-E13").orElseThrow().band()).isEqualTo(Band.ACT);
    }

    @Test
    void theClientAloneIsAskedWhatItsOwnConductCostsIt() {
        assertThat(signal(Viewpoint.CLIENT, "000-08").orElseThrow().band()).isEqualTo(Band.WATCH);
        assertThat(signal(Viewpoint.SHARED, "000-08")).isEmpty();
        assertThat(signal(Viewpoint.PROVIDER, "000-08")).isEmpty();
    }

    @Test
    void whatNobodyAdoptedIsNotAsked() {
        assertThat(STORY.judged(Viewpoint.CLIENT, END).asleep()).contains("000-E08", "002-01");
    }

    @Test
    void oneClaimOfReliefIsAcceptedAndOneWaitsForTheClient() {
        Book shared = STORY.book(Viewpoint.SHARED).on(END);
        List<ReliefState> states = Relief.all(shared, END).stream()
                .flatMap(relief -> relief.claims().stream())
                .map(ReliefState::of)
                .toList();

        assertThat(states).containsExactlyInAnyOrder(ReliefState.ACCEPTED, ReliefState.CLAIMED);
    }

    private static Optional<Signal> signal(Viewpoint viewpoint, String practice) {
        return STORY.judged(viewpoint, END).direct().stream()
                .filter(signal -> signal.practice().equals(practice))
                .findFirst();
    }
}
