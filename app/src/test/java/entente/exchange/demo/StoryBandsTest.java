package entente.exchange.demo;

import static entente.kernel.Band.ACT;
import static entente.kernel.Band.WATCH;
import static entente.kernel.Band.WELL;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.ledger.Viewpoint;
import entente.signal.About;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the facts answer to the seven questions at three moments of the story, whatever day it ends on. */
class StoryBandsTest {
    /** A Saturday, and a Monday that has a leap day and a turn of the year behind it. */
    static Stream<LocalDate> ends() {
        return Stream.of(LocalDate.of(2026, 11, 21), LocalDate.of(2028, 3, 6));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void afterFiveMonthsAllIsWellButTheContractIsWatchedByAConsultant(LocalDate end) {
        TheStory story = TheStory.endingOn(end);
        LocalDate day = story.months.day(6, 3);

        assertThat(story.bands(Viewpoint.SHARED, day)).isEqualTo(six(WELL, WELL, WELL, WELL, ACT, WELL));
        assertThat(story.bands(Viewpoint.CLIENT, day)).isEqualTo(seven(WELL, WELL, WELL, WELL, WELL, ACT, WELL));
        assertThat(story.bands(Viewpoint.PROVIDER, day)).isEqualTo(six(WELL, WELL, WELL, WELL, ACT, WELL));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void afterTenMonthsTheClientAloneKnowsThatItThinksOfGivingTheInterfaceAway(LocalDate end) {
        TheStory story = TheStory.endingOn(end);
        LocalDate day = story.months.day(11, 3);

        assertThat(story.bands(Viewpoint.SHARED, day)).isEqualTo(six(WATCH, WATCH, WELL, WATCH, WELL, WELL));
        assertThat(story.bands(Viewpoint.CLIENT, day)).isEqualTo(seven(WATCH, WATCH, WATCH, WELL, WATCH, ACT, WELL));
        assertThat(story.bands(Viewpoint.PROVIDER, day)).isEqualTo(six(WATCH, WATCH, WELL, WATCH, WELL, WELL));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void atItsEndFourQuestionsAreYesAndTheProviderAloneKnowsWhatItLoses(LocalDate end) {
        TheStory story = TheStory.endingOn(end);

        assertThat(story.bands(Viewpoint.SHARED, end)).isEqualTo(six(ACT, WATCH, WELL, ACT, WELL, ACT));
        assertThat(story.bands(Viewpoint.CLIENT, end)).isEqualTo(seven(ACT, WELL, WATCH, WELL, ACT, WELL, ACT));
        assertThat(story.bands(Viewpoint.PROVIDER, end)).isEqualTo(six(ACT, ACT, WELL, ACT, WELL, ACT));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void theClientsLeaderDisagreesWithTheFactsOnOneQuestionAndOnlyTheClientSeesIt(LocalDate end) {
        TheStory story = TheStory.endingOn(end);

        assertThat(disagreements(story, Viewpoint.CLIENT, end)).containsExactly("000-A1");
        assertThat(disagreements(story, Viewpoint.SHARED, end)).isEmpty();
        assertThat(disagreements(story, Viewpoint.PROVIDER, end)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ends")
    void noRuleBreaksOnIt(LocalDate end) {
        TheStory story = TheStory.endingOn(end);
        for (LocalDate day : List.of(story.months.day(1, 20), story.months.day(9, 20), end)) {
            for (Viewpoint viewpoint : Viewpoint.values()) {
                assertThat(story.judged(viewpoint, day).failures()).isEmpty();
            }
        }
    }

    private static List<String> disagreements(TheStory story, Viewpoint viewpoint, LocalDate day) {
        return story.judged(viewpoint, day).composed().stream()
                .map(Signal::about)
                .filter(about -> about.kind().equals("question"))
                .map(About::name)
                .toList();
    }

    /** Without 000-A2, which is the client's alone. */
    private static SortedMap<String, Band> six(Band a1, Band a3, Band a4, Band a5, Band a6, Band a7) {
        SortedMap<String, Band> bands = seven(a1, WELL, a3, a4, a5, a6, a7);
        bands.remove("000-A2");
        return bands;
    }

    private static SortedMap<String, Band> seven(Band... bands) {
        SortedMap<String, Band> all = new TreeMap<>();
        for (int i = 0; i < bands.length; i++) {
            all.put("000-A" + (i + 1), bands[i]);
        }
        return all;
    }
}
