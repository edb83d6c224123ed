package entente.signal;

import static entente.signal.SignalSamples.MONDAY;
import static entente.signal.SignalSamples.OTHER_PROJECT;
import static entente.signal.SignalSamples.PROJECT;
import static entente.signal.SignalSamples.breach;
import static entente.signal.SignalSamples.judgement;
import static entente.signal.SignalSamples.notApplicable;
import static entente.signal.SignalSamples.signal;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Words;
import entente.ledger.Viewpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
    @Test
    void watchAndActAreYesAndUnknownIsCountedApart() {
        Standing standing = of(
                signal("000-A1", Band.ACT),
                signal("000-A3", Band.WATCH),
                signal("000-A4", Band.UNKNOWN),
                signal("000-A5", Band.WELL));

        assertThat(standing.yes()).isEqualTo(2);
        assertThat(standing.unknown()).isEqualTo(1);
        assertThat(standing.applying()).isEqualTo(4);
        assertThat(standing.questions())
                .containsEntry("000-A1", Band.ACT)
                .containsEntry("000-A4", Band.UNKNOWN)
                .doesNotContainKey("000-A2");
    }

    @Test
    void notKnowingCostAndBenefitIsAYes() {
        Standing standing = of(signal("000-A7", Band.UNKNOWN));

        assertThat(standing.yes()).isEqualTo(1);
        assertThat(standing.unknown()).isZero();
    }

    @Test
    void theWorstProjectDecidesItsQuestion() {
        Standing standing =
                of(signal("000-A1", PROJECT, Band.WELL, MONDAY), signal("000-A1", OTHER_PROJECT, Band.WATCH, MONDAY));

        assertThat(standing.yes()).isEqualTo(1);
        assertThat(standing.applying()).isEqualTo(1);
        assertThat(standing.questions()).containsEntry("000-A1", Band.WATCH);
    }

    @Test
    void aQuestionThatDoesNotApplyLeavesTheCount() {
        Standing standing = of(signal("000-A1", Band.ACT), notApplicable("000-A3"));

        assertThat(standing.applying()).isEqualTo(1);
        assertThat(standing.worst()).isEqualTo(Band.ACT);
    }

    @Test
    void theHeadlineIsTheAnswerOfTheWorstAndABreachComesBeforeATrend() {
        Standing standing =
                of(signal("000-A1", Band.ACT), breach("000-A6", Band.ACT, MONDAY), signal("003-32", Band.WATCH));

        assertThat(standing.worst()).isEqualTo(Band.ACT);
        assertThat(standing.headline().args()).containsExactly("000-A6");
    }

    @Test
    void rulesBeyondTheSevenDecideTheWorstToo() {
        assertThat(of(signal("000-A1", Band.WELL), signal("003-32", Band.ACT)).worst())
                .isEqualTo(Band.ACT);
    }

    @Test
    void aCompositeDoesNotSpeakForItsParts() {
        Judgement parts = judgement(Viewpoint.SHARED, MONDAY, signal("000-A1", Band.WATCH));
        Judgement summed = new Judgement(
                Viewpoint.SHARED,
                MONDAY,
                parts.direct(),
                List.of(signal("000-A8", Band.ACT)),
                parts.asked(),
                parts.asleep(),
                List.of());

        assertThat(Standing.of(summed).worst()).isEqualTo(Band.WATCH);
    }

    @Test
    void withoutAnySignalNothingIsKnown() {
        Standing standing = of();

        assertThat(standing.worst()).isEqualTo(Band.UNKNOWN);
        assertThat(Words.ENGLISH.say(standing.headline())).isEqualTo("Nothing is judged here yet.");
    }

    @Test
    void whereAllIsWellTheHeadlineSaysSo() {
        assertThat(Words.ENGLISH.say(of(signal("000-A1", Band.WELL)).headline()))
                .isEqualTo("Nothing needs you here.");
    }

    private static Standing of(Signal... signals) {
        return Standing.of(judgement(Viewpoint.SHARED, MONDAY, signals));
    }
}
