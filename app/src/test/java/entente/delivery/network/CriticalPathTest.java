package entente.delivery.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.delivery.network.Link.Kind;
import entente.kernel.Figure;
import entente.kernel.Refused;
import entente.kernel.Unit;
import entente.kernel.Words;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriticalPathTest {
    /** Worked by hand: A 3, B 4 after A, C 2 after A, D 5 after B and C. */
    private static final CriticalPath DIAMOND = path(
            List.of(activity("A", 3), activity("B", 4), activity("C", 2), activity("D", 5)),
            Link.finishToStart("A", "B"),
            Link.finishToStart("A", "C"),
            Link.finishToStart("B", "D"),
            Link.finishToStart("C", "D"));

    @Test
    void theLongestChainDecidesAndTheOtherHasTimeToSpare() {
        assertThat(length(DIAMOND)).isEqualByComparingTo("12");
        assertThat(codes(DIAMOND)).containsExactly("A", "B", "D");
        Timing spare = timing(DIAMOND, "C");
        assertThat(spare.earliestStart()).isEqualByComparingTo("3");
        assertThat(spare.earliestFinish()).isEqualByComparingTo("5");
        assertThat(spare.latestStart()).isEqualByComparingTo("5");
        assertThat(spare.latestFinish()).isEqualByComparingTo("7");
        assertThat(spare.totalFloat()).isEqualByComparingTo("2");
        assertThat(spare.freeFloat()).isEqualByComparingTo("2");
        assertThat(spare.isCritical()).isFalse();
        assertThat(timing(DIAMOND, "B").isCritical()).isTrue();
    }

    @Test
    void timeSharedByAChainIsFreeOnlyAtItsEnd() {
        CriticalPath chain = path(
                List.of(activity("A", 10), activity("B", 2), activity("C", 3), activity("D", 1)),
                Link.finishToStart("B", "C"),
                Link.finishToStart("A", "D"),
                Link.finishToStart("C", "D"));
        assertThat(timing(chain, "B").totalFloat()).isEqualByComparingTo("5");
        assertThat(timing(chain, "B").freeFloat()).isEqualByComparingTo("0");
        assertThat(timing(chain, "C").freeFloat()).isEqualByComparingTo("5");
    }

    /** A takes 6 days, B 4; so B can start at the soonest on the day named. */
    @ParameterizedTest
    @CsvSource({
        "FINISH_TO_START,0,6,10",
        "FINISH_TO_START,2,8,12",
        "FINISH_TO_START,-2,4,8",
        "START_TO_START,3,3,7",
        "FINISH_TO_FINISH,1,3,7",
        "FINISH_TO_FINISH,-5,0,6",
        "START_TO_FINISH,7,3,7",
        "START_TO_FINISH,0,0,6"
    })
    void everyKindOfLinkWaitsForItsOwnEnds(Kind kind, BigDecimal lag, BigDecimal start, BigDecimal length) {
        CriticalPath path = path(List.of(activity("A", 6), activity("B", 4)), new Link("A", "B", kind, lag));
        assertThat(timing(path, "B").earliestStart()).isEqualByComparingTo(start);
        assertThat(length(path)).isEqualByComparingTo(length);
    }

    @Test
    void theLengthNamesTheActivitiesThatDecideIt() {
        assertThat(DIAMOND.length(Unit.WORKING_DAYS).because().indented(Words.ENGLISH))
                .contains(
                        "wait for each other: 12 working days",
                        "A, from day 0: 3",
                        "B, from day 3: 4",
                        "D, from day 7: 5")
                .doesNotContain("C, from");
    }

    @Test
    void aCircleIsRefusedByTheCodesInIt() {
        List<Activity> four = List.of(activity("A", 1), activity("B", 1), activity("C", 1), activity("D", 1));
        assertThatThrownBy(() -> path(
                        four,
                        Link.finishToStart("A", "B"),
                        Link.finishToStart("B", "C"),
                        Link.finishToStart("C", "B"),
                        Link.finishToStart("C", "D")))
                .isInstanceOf(Refused.class)
                .hasMessageEndingWith("B > C > B");
        assertThatThrownBy(() -> path(four, Link.finishToStart("D", "D")))
                .isInstanceOf(Refused.class)
                .hasMessageEndingWith("D > D");
    }

    @Test
    void whatIsNotThereOrThereTwiceIsRefused() {
        assertThatThrownBy(() -> path(List.of(activity("A", 1)), Link.finishToStart("A", "Z")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Z");
        assertThatThrownBy(() -> path(List.of(activity("A", 1), activity("A", 2))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> activity("A", -1)).isInstanceOf(Refused.class);
    }

    @Test
    void withoutActivitiesThereIsNoLength() {
        assertThat(path(List.of()).length(Unit.CALENDAR_DAYS)).isInstanceOf(Figure.Unknown.class);
    }

    private static CriticalPath path(List<Activity> activities, Link... links) {
        return CriticalPath.of(new Network(activities, List.of(links)));
    }

    private static BigDecimal length(CriticalPath path) {
        return path.length(Unit.CALENDAR_DAYS).known().orElseThrow();
    }

    private static Timing timing(CriticalPath path, String code) {
        return path.timings().stream()
                .filter(one -> one.activity().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(CriticalPath path) {
        return path.path().stream().map(one -> one.activity().code()).toList();
    }

    private static Activity activity(String code, int days) {
        return new Activity(code, BigDecimal.valueOf(days));
    }
}
