package entente.delivery.transition;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.TransitionStage.TransitionStep.CUTOVER;
import static entente.delivery.TransitionStage.TransitionStep.DISCOVERY;
import static entente.delivery.TransitionStage.TransitionStep.KNOWLEDGE_TRANSFER;
import static entente.delivery.TransitionStream.StreamNature.ADAPTIVE;
import static entente.delivery.TransitionStream.StreamNature.TECHNICAL;
import static entente.delivery.transition.TransitionSamples.EVIDENCE;
import static entente.delivery.transition.TransitionSamples.day;
import static entente.delivery.transition.TransitionSamples.open;
import static entente.delivery.transition.TransitionSamples.passed;
import static entente.delivery.transition.TransitionSamples.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.delivery.DeliverySamples;
import entente.delivery.Project;
import entente.delivery.TransitionStage;
import entente.delivery.TransitionStage.TransitionStep;
import entente.delivery.TransitionStream;
import entente.kernel.Figure;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransitionTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    private static final Ref<TransitionStream> SOME = new Ref<>(new UUID(0, 1));

    private final Told told = shared();

    @Test
    void readinessIsThatOfTheStreamThatIsLeastReady() {
        Ref<TransitionStream> systems = stream(told, TECHNICAL, null);
        passed(told, systems, DISCOVERY, "2026-03-02");
        passed(told, systems, KNOWLEDGE_TRANSFER, "2026-04-02");
        Ref<TransitionStream> people = stream(told, ADAPTIVE, null);
        passed(told, people, DISCOVERY, "2026-03-02");
        open(told, people, KNOWLEDGE_TRANSFER, "2026-09-02");
        open(told, people, CUTOVER, "2026-10-02");
        open(told, people, TransitionStep.STABILISATION, "2026-12-02");

        Transition one = all().getFirst();

        assertThat(one.readiness().known().orElseThrow()).isEqualByComparingTo("25");
        assertThat(one.technical().getFirst().readiness().known().orElseThrow()).isEqualByComparingTo("100");
        assertThat(one.adaptive().getFirst().now()).contains(KNOWLEDGE_TRANSFER);
        assertThat(one.technical().getFirst().now()).isEmpty();
        assertThat(one.isOver()).isFalse();
    }

    @Test
    void withoutOneOfTheTwoStreamsReadinessIsNotKnown() {
        passed(told, stream(told, TECHNICAL, null), DISCOVERY, "2026-03-02");

        assertThat(all().getFirst().readiness()).isInstanceOf(Figure.Unknown.class);
    }

    @Test
    void streamsOfTwoProjectsAreTwoTransitions() {
        Ref<Project> wave = told.fact(Side.PROVIDER, DeliverySamples.project("W2"), START);
        stream(told, ADAPTIVE, null);
        told.fact(Side.CLIENT, new TransitionStream("W2", "Second wave", wave, ADAPTIVE, null), START);

        assertThat(all()).hasSize(2);
    }

    @Test
    void aGateIsPassedWithEvidenceOnly() {
        assertThatThrownBy(() -> new TransitionStage(SOME, CUTOVER, "Live", START, null, START, null))
                .isInstanceOf(Refused.class);
    }

    @Test
    void knowledgeIsTransferredOnceItWasTaughtBackAndOnlyItIs() {
        assertThatThrownBy(() -> transferred(null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> transferred(day("2026-02-03"))).isInstanceOf(Refused.class);
        assertThat(transferred(day("2026-02-02")).isPassed(AS_OF)).isTrue();
        assertThatThrownBy(() -> new TransitionStage(SOME, CUTOVER, "Live", START, START, null, null))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aGatePassedLaterIsNotPassedYet() {
        assertThat(transferred(day("2026-02-02")).isPassed(day("2026-02-01"))).isFalse();
    }

    private static TransitionStage transferred(@Nullable LocalDate taughtBackOn) {
        return new TransitionStage(
                SOME, KNOWLEDGE_TRANSFER, "All know it", START, taughtBackOn, day("2026-02-02"), EVIDENCE);
    }

    private List<Transition> all() {
        return Transition.all(told.book().on(AS_OF), AS_OF);
    }
}
