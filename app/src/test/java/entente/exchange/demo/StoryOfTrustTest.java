package entente.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.result.Results;
import entente.assessment.result.TrustSix;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Viewpoint;
import entente.signal.Mirror;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What both sides' people in the story say of trust, and what stands beside it (004-04). */
class StoryOfTrustTest {
    private static final LocalDate END = LocalDate.of(2026, 11, 21);
    private static final TheStory STORY = TheStory.endingOn(END);

    /** The one misses bad news that comes early, the other cannot tell by what is decided: each a thing of its own to do. */
    @Test
    void eachSideFindsSomethingElseWantingInTheOther() {
        ResultSnapshot said = Results.of(STORY.book(Viewpoint.SHARED), END)
                .newest(TrustSix.INSTRUMENT)
                .orElseThrow()
                .fact();

        assertThat(said.clientAnswered()).isEqualTo(11);
        assertThat(said.dimensions())
                .filteredOn(part -> isLow(part.client()))
                .extracting(DimensionResult::code)
                .containsExactly("openness");
        assertThat(said.dimensions())
                .filteredOn(part -> isLow(part.provider()))
                .extracting(DimensionResult::code)
                .containsExactly("principle");
    }

    @Test
    void whatIsFeltIsAnAlertAndWhatFactsShowStandsBeside() {
        List<Signal> trust = STORY.judged(Viewpoint.SHARED, END).signals().stream()
                .filter(signal -> signal.practice().equals("004-04"))
                .toList();

        assertThat(trust).extracting(Signal::band).containsExactlyInAnyOrder(Band.ACT, Band.WATCH, Band.UNKNOWN);
        assertThat(trust)
                .filteredOn(signal -> signal.band() != Band.UNKNOWN)
                .allSatisfy(signal ->
                        assertThat(signal.mirrors()).extracting(Mirror::side).containsExactlyInAnyOrder(Side.values()));
    }

    /** Below 3.5 of 5, as the practice has it. */
    private static boolean isLow(@Nullable BigDecimal score) {
        return score != null && score.compareTo(new BigDecimal("62.5")) < 0;
    }
}
