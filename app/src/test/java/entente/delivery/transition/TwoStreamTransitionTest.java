package entente.delivery.transition;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.TransitionStage.TransitionStep.CUTOVER;
import static entente.delivery.TransitionStage.TransitionStep.DISCOVERY;
import static entente.delivery.TransitionStage.TransitionStep.KNOWLEDGE_TRANSFER;
import static entente.delivery.TransitionStage.TransitionStep.STEADY_STATE;
import static entente.delivery.TransitionStream.StreamNature.ADAPTIVE;
import static entente.delivery.TransitionStream.StreamNature.TECHNICAL;
import static entente.delivery.transition.TransitionSamples.open;
import static entente.delivery.transition.TransitionSamples.passed;
import static entente.delivery.transition.TransitionSamples.seat;
import static entente.delivery.transition.TransitionSamples.stream;
import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.TransitionStream;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.RoleSeat;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoStreamTransitionTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private final Ref<RoleSeat> client = seat(told, Side.CLIENT);

    /** The catalogue: a transition cannot be green with its adaptive stream red. */
    @Test
    void itIsNotWellWhileTheAdaptiveStreamIsNotHoweverReadyTheTechnicalOneIs() {
        Ref<TransitionStream> systems = stream(told, TECHNICAL, client);
        passed(told, systems, DISCOVERY, "2026-03-02");
        passed(told, systems, STEADY_STATE, "2026-06-15");
        Ref<TransitionStream> people = stream(told, ADAPTIVE, client);
        open(told, people, DISCOVERY, "2026-05-04");

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo("People: the gate \"Gate DISCOVERY\" of 4 May 2026 is overdue by 41 working days");
        assertThat(why(judged()))
                .contains("Systems: 2 of 2 gates passed: 100 %", "Readiness: the stream that is least ready: 0 %");
    }

    /** Due on Tuesday 23 June: 5 working days. */
    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL", "2026-06-23,WELL", "2026-06-22,WATCH", "2026-06-16,WATCH", "2026-06-15,ACT"})
    void theGateMostOverdueFallsIntoItsBand(String planned, Band band) {
        passed(told, stream(told, TECHNICAL, client), DISCOVERY, "2026-03-02");
        open(told, stream(told, ADAPTIVE, client), DISCOVERY, planned);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void aTechnicalGateThatIsOverdueCountsAsMuch() {
        open(told, stream(told, TECHNICAL, client), DISCOVERY, "2026-06-15");
        passed(told, stream(told, ADAPTIVE, client), DISCOVERY, "2026-03-02");

        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    /** The catalogue: an adaptive stream that nobody owns is an alert, whatever its gates say. */
    @ParameterizedTest
    @CsvSource({"ADAPTIVE,ACT,People", "TECHNICAL,WATCH,Systems"})
    void aStreamThatNobodyOwnsIsSaidByName(TransitionStream.StreamNature unowned, Band band, String name) {
        for (TransitionStream.StreamNature nature : TransitionStream.StreamNature.values()) {
            passed(told, stream(told, nature, nature == unowned ? null : client), DISCOVERY, "2026-03-02");
            open(told, streams(nature), CUTOVER, "2026-09-01");
        }

        assertThat(judged().band()).isEqualTo(band);
        assertThat(answer(judged())).isEqualTo(name + ": nobody owns this stream");
    }

    @Test
    void anEmptySeatOwnsNothing() {
        Ref<RoleSeat> empty =
                told.fact(Side.PROVIDER, new RoleSeat("S9", "People lead", Side.PROVIDER, false, null), START);
        Ref<TransitionStream> people = stream(told, ADAPTIVE, empty);
        open(told, people, DISCOVERY, "2026-09-01");
        passed(told, stream(told, TECHNICAL, client), DISCOVERY, "2026-03-02");

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("one gate or stream waits for this side");
    }

    @Test
    void withoutAnAdaptiveStreamNobodyPlannedHowThePeopleMoveAlong() {
        passed(told, stream(told, TECHNICAL, client), DISCOVERY, "2026-03-02");

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).startsWith("Nobody planned how the people move along");
    }

    @Test
    void aGatePassedBeforeTheOneBeforeItIsToBeWatched() {
        passed(told, stream(told, TECHNICAL, client), DISCOVERY, "2026-03-02");
        Ref<TransitionStream> people = stream(told, ADAPTIVE, client);
        open(told, people, KNOWLEDGE_TRANSFER, "2026-09-01");
        passed(told, people, CUTOVER, "2026-06-01");

        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo("People: cutover was passed before knowledge transfer");
    }

    @Test
    void withoutAnyStreamTheAnswerIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).startsWith("No transition is planned in streams");
    }

    @Test
    void aStreamWithoutStagesIsNotWell() {
        passed(told, stream(told, TECHNICAL, client), DISCOVERY, "2026-03-02");
        stream(told, ADAPTIVE, client);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("People: none of its stages is planned");
    }

    /** 45 days before 30 June is 16 May. */
    @ParameterizedTest
    @CsvSource({"2026-05-16,WELL", "2026-05-15,UNKNOWN"})
    void whatWasLastSaidTooLongAgoIsNotTrusted(String saidOn, Band band) {
        Told before = on(saidOn);
        Ref<RoleSeat> seat = seat(before, Side.CLIENT);
        open(before, stream(before, TECHNICAL, seat), DISCOVERY, "2026-09-01");
        open(before, stream(before, ADAPTIVE, seat), DISCOVERY, "2026-09-01");

        assertThat(one(new TwoStreamTransition(), before, AS_OF).band()).isEqualTo(band);
    }

    @Test
    void aTransitionThatIsOverIsWellHoweverLongAgo() {
        Told before = on("2026-01-15");
        passed(before, stream(before, TECHNICAL, null), STEADY_STATE, "2026-01-12");
        passed(before, stream(before, ADAPTIVE, null), STEADY_STATE, "2026-01-12");

        assertThat(one(new TwoStreamTransition(), before, AS_OF).band()).isEqualTo(Band.WELL);
    }

    @Test
    void eachSidesPartIsTheGatesItsOwnSeatsHoldUp() {
        open(told, stream(told, TECHNICAL, seat(told, Side.PROVIDER)), DISCOVERY, "2026-06-15");
        open(told, stream(told, ADAPTIVE, client), DISCOVERY, "2026-06-15");

        assertThat(partWhy(judged(), Side.PROVIDER))
                .contains("discovery: Gate DISCOVERY, planned for 15 Jun 2026: 11 working days");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one gate or stream waits for this side");
    }

    private Ref<TransitionStream> streams(TransitionStream.StreamNature nature) {
        return told.book().current(TransitionStream.class).stream()
                .filter(stream -> stream.fact().nature() == nature)
                .findFirst()
                .orElseThrow()
                .ref();
    }

    private Signal judged() {
        return one(new TwoStreamTransition(), told, AS_OF);
    }
}
