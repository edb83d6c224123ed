package entente.assessment.result;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.assessment.AssessmentSamples.found;
import static entente.assessment.AssessmentSamples.result;
import static entente.assessment.AssessmentSamples.tell;
import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.RootCause;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What holds for every practice that is judged by the results of one instrument. */
abstract class ResultRules {
    static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    static final String LATELY = "2026-06-20";

    final Told told = shared();
    private final Rule rule;
    private final String instrument;
    private final int stale;

    ResultRules(Rule rule, String instrument, int stale) {
        this.rule = rule;
        this.instrument = instrument;
        this.stale = stale;
    }

    final Signal judged(DimensionResult... dimensions) {
        tell(told, result(instrument, LATELY, 9, dimensions));
        return judged();
    }

    final Signal judged() {
        return one(rule, told, AS_OF);
    }

    @Test
    void whereNobodyWasAskedTheAnswerIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("Nobody has been asked about it yet");
    }

    @Test
    void anotherInstrumentsResultsSayNothingOfIt() {
        tell(told, result("pull-back", LATELY, 9, found("Longing", "10", "10")));

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void aResultIsTooOldOnTheDayAfterItsLimit() {
        tell(told, result(instrument, AS_OF.minusDays(stale).toString(), 9, found("Part", "90", "90")));
        assertThat(judged().band()).isEqualTo(Band.WELL);

        Signal late = one(rule, told, AS_OF.plusDays(1));
        assertThat(late.band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(late)).contains("too long to tell");
    }

    @Test
    void fewWhoAnswerNeverMakeItWell() {
        tell(told, result(instrument, LATELY, 5, found("Part", "90", "90")));

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("Only 10 of 20 people asked have answered");
    }

    @Test
    void sixInTenAreEnough() {
        tell(told, result(instrument, LATELY, 6, found("Part", "90", "90")));

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void whatTooFewAnsweredIsNotKnownAndOfOneSideIsThin() {
        assertThat(judged(found("Part", "90", "")).reading()).isEqualTo(Reading.THIN);
        tell(told, result(instrument, "2026-06-25", 9, found("Part", "", "")));

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("Part: fewer than 5 people of either side answered");
    }

    @Test
    void theLowestDimensionIsNamedAndTheOthersStandBelowIt() {
        Signal signal = judged(found("One", "90", "90"), found("Two", "20", "21"), found("Three", "90", "90"));

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal)).isEqualTo("Two: the client finds it 20 of 100, the provider 21");
        assertThat(why(signal)).contains("Three", "One");
    }

    @Test
    void aFallBeyondChanceInTheSameWordsIsToldAndNoOther() {
        tell(told, result(instrument, "2026-03-20", 9, found("Part", "100", "90")));
        assertThat(judged(found("Part", "87.5", "90")).band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo(
                        "Part: the client finds it 87.5 of 100, after 100 on 20 Mar 2026, more than chance makes it");

        tell(told, result(instrument, "2026-06-21", 9, found("Part", "87.5", "90")));
        assertThat(judged().band()).as("the same again").isEqualTo(Band.WELL);
        tell(told, result(instrument, "2026-06-22", "cd".repeat(32), 9, found("Part", "76", "90")));
        assertThat(judged().figure().known()).as("other words are not compared").isPresent();
        assertThat(answer(judged())).doesNotContain("after");
    }

    @Test
    void eachSidesPartIsWhatItsOwnPeopleFindLowestAndWhatItWroteOfItsOwnPart() {
        Signal signal = judged(found("One", "40", "80"), found("Two", "80", "55"));
        assertThat(part(signal, Side.CLIENT))
                .isEqualTo(
                        "The client's own people find One lowest, at 40 of 100; it has written nothing of its own part yet");
        assertThat(part(signal, Side.PROVIDER)).contains("provider's own people find Two lowest, at 55");

        told.fact(
                Side.CLIENT,
                new RootCause("campaign of " + LATELY, "one", Side.CLIENT, "We came late", null, null, null, AS_OF),
                AS_OF);
        assertThat(part(judged(), Side.CLIENT)).endsWith("of its own part it wrote: We came late");
        assertThat(part(judged(), Side.PROVIDER)).contains("nothing of its own part");
    }
}
