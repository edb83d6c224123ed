package entente.governance.decision;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.governance.decision.DecisionSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Reading;
import entente.signal.Signal;
import org.junit.jupiter.api.Test;

/** 004-05: decision reversed for an unheard input. */
class ReversedUnheardTest {
    private final DecisionSamples samples = new DecisionSamples();

    @Test
    void whereNothingWasTakenUpAgainTheQuestionDoesNotArise() {
        samples.told(made("D-1").ignoring("The night shift"));
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void whatWasReversedAlthoughEverybodyWasHeardIsWell() {
        again(made("D-1").hearing("The night shift"), "2026-06-01");
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged()))
                .isEqualTo(
                        "the one decision taken up again ignored nothing that somebody is written down to have said");
    }

    @Test
    void aDecisionReversedForAnUnheardInputIsAnAlert() {
        again(made("D-1").ignoring("The night shift"), "2026-06-01");
        again(made("D-2").hearing("The day shift"), "2026-06-01");

        Signal signal = judged();
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal))
                .isEqualTo("One of 2 decisions taken up again was made without using what somebody said whom it"
                        + " affects: ask them before it is decided anew");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("one of them is for this side to decide");
        assertThat(partWhy(signal, Side.CLIENT)).contains("Question D-1");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void whoIsHeardTheSecondTimeWasNotHeardTheFirst() {
        Ref<Decision> fact = again(made("D-1").ignoring("The night shift"), "2026-06-01");
        samples.amended(
                fact, made("D-1").hearing("The night shift").decided(DecidingSide.CLIENT, "2026-06-10"), "2026-06-10");
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void aLaterDecisionThatTakesItUpReversesItToo() {
        Ref<Decision> first = samples.told(made("D-1").ignoring("The night shift"));
        samples.told(DecisionDraft.of("D-2", "2026-06-01").takingUp(first));
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    /** 365 days before 30 June 2026 is 30 June 2025. */
    @Test
    void whatWasDecidedAnewLongAgoIsAskedAboutNoLonger() {
        DecisionDraft draft = DecisionDraft.of("D-1", "2025-01-02")
                .ignoring("The night shift")
                .decided(DecidingSide.CLIENT, "2025-01-03");
        Ref<Decision> fact = samples.told(draft);
        samples.amended(fact, draft.openAgain(), "2025-02-01");
        samples.amended(fact, draft.decided(DecidingSide.CLIENT, "2025-06-29"), "2025-06-29");
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
        samples.amended(fact, draft.decided(DecidingSide.CLIENT, "2025-06-30"), "2025-06-30");
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    private static DecisionDraft made(String code) {
        return DecisionDraft.of(code, "2026-02-02").decided(DecidingSide.CLIENT, "2026-02-03");
    }

    private Ref<Decision> again(DecisionDraft draft, String on) {
        Ref<Decision> fact = samples.told(draft);
        samples.amended(fact, draft.openAgain(), on);
        return fact;
    }

    private Signal judged() {
        return one(new ReversedUnheard(), samples.told(), AS_OF);
    }
}
