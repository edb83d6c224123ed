package entente.exchange.demo;

import static entente.kernel.Band.ACT;
import static entente.kernel.Band.WATCH;
import static entente.kernel.Band.WELL;
import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.Viewpoint;
import entente.signal.About;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the facts answer to the seven questions at three moments of the story, as the store keeps it. */
class StoryBandsTest {
    private static final LocalDate END = LocalDate.of(2026, 11, 21);
    private static final TheStory STORY = TheStory.endingOn(END);

    @Test
    void afterFiveMonthsAllIsWellButTheContractIsWatchedByAConsultant() {
        LocalDate day = STORY.months.day(6, 3);

        assertThat(STORY.bands(Viewpoint.SHARED, day)).isEqualTo(SevenBands.six(WELL, WELL, WELL, WELL, ACT, WELL));
        assertThat(STORY.bands(Viewpoint.CLIENT, day))
                .isEqualTo(SevenBands.seven(WELL, WELL, WELL, WELL, WELL, ACT, WELL));
        assertThat(STORY.bands(Viewpoint.PROVIDER, day)).isEqualTo(SevenBands.six(WELL, WELL, WELL, WELL, ACT, WELL));
    }

    @Test
    void afterTenMonthsTheClientAloneKnowsThatItThinksOfGivingTheInterfaceAway() {
        LocalDate day = STORY.months.day(11, 3);

        assertThat(STORY.bands(Viewpoint.SHARED, day)).isEqualTo(SevenBands.six(WATCH, WATCH, WELL, WATCH, WELL, WELL));
        assertThat(STORY.bands(Viewpoint.CLIENT, day))
                .isEqualTo(SevenBands.seven(WATCH, WATCH, WATCH, WELL, WATCH, ACT, WELL));
        assertThat(STORY.bands(Viewpoint.PROVIDER, day))
                .isEqualTo(SevenBands.six(WATCH, WATCH, WELL, WATCH, WELL, WELL));
    }

    @Test
    void atItsEndFourQuestionsAreYesAndTheProviderAloneKnowsWhatItLoses() {
        assertThat(STORY.bands(Viewpoint.SHARED, END)).isEqualTo(SevenBands.six(ACT, WATCH, WELL, ACT, WELL, ACT));
        assertThat(STORY.bands(Viewpoint.CLIENT, END))
                .isEqualTo(SevenBands.seven(ACT, WELL, WATCH, WELL, ACT, WELL, ACT));
        assertThat(STORY.bands(Viewpoint.PROVIDER, END)).isEqualTo(SevenBands.six(ACT, ACT, WELL, ACT, WELL, ACT));
    }

    @Test
    void theClientsLeaderDisagreesWithTheFactsOnOneQuestionAndOnlyTheClientSeesIt() {
        assertThat(disagreements(Viewpoint.CLIENT, END)).containsExactly("000-A1");
        assertThat(disagreements(Viewpoint.SHARED, END)).isEmpty();
        assertThat(disagreements(Viewpoint.PROVIDER, END)).isEmpty();
    }

    @Test
    void noRuleBreaksOnIt() {
        for (LocalDate day : List.of(STORY.months.day(1, 20), STORY.months.day(9, 20), END)) {
            for (Viewpoint viewpoint : Viewpoint.values()) {
                assertThat(STORY.judged(viewpoint, day).failures()).isEmpty();
            }
        }
    }

    private static List<String> disagreements(Viewpoint viewpoint, LocalDate day) {
        return STORY.judged(viewpoint, day).composed().stream()
                .map(Signal::about)
                .filter(about -> about.kind().equals("question"))
                .map(About::name)
                .toList();
    }
}
