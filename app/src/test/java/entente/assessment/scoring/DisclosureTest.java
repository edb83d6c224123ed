package entente.assessment.scoring;

import static entente.assessment.scoring.ScoringSamples.labels;
import static entente.assessment.scoring.ScoringSamples.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    @Test
    void aGroupAtTheEdgeIsShownFromFiveOn() {
        assertThat(shown(labels("finance", 5, "logistics", 6)))
                .isEqualTo(new TreeMap<>(Map.of("finance", 5, "logistics", 6)));
    }

    @Test
    void ofTwoGroupsTheLargeOneWouldGiveTheSmallOneAway() {
        // 11 less 7 would be the four
        assertThat(shown(labels("finance", 4, "logistics", 7))).isEmpty();
    }

    @Test
    void theNextSmallestIsHiddenBesideASmallOne() {
        assertThat(shown(labels("finance", 4, "logistics", 7, "sites", 6)))
                .isEqualTo(new TreeMap<>(Map.of("logistics", 7)));
    }

    @Test
    void twoSmallOnesThatHideEachOtherLeaveTheRestToBeSeen() {
        assertThat(shown(labels("finance", 3, "logistics", 7, "sites", 2)))
                .isEqualTo(new TreeMap<>(Map.of("logistics", 7)));
    }

    @Test
    void aSecondCutThatCrossesTheFirstToAFewIsNotShown() {
        // eight and seven by department, ten and five by tenure: three newcomers of finance would be eight less five
        List<String> departments = labels("finance", 8, "sites", 7);
        List<String> tenure = labels("old", 5, "new", 3, "new", 7);

        List<SortedMap<String, Integer>> cuts = Disclosure.of(Threshold.FIVE, 15, List.of(departments, tenure));

        assertThat(cuts.getFirst()).hasSize(2);
        assertThat(cuts.get(1)).isEmpty();
    }

    @Test
    void aSecondCutWhoseCrossingsAreAllLargeIsShown() {
        List<SortedMap<String, Integer>> cuts = Disclosure.of(
                Threshold.FIVE,
                20,
                List.of(labels("finance", 10, "sites", 10), labels("old", 5, "new", 5, "old", 5, "new", 5)));

        assertThat(cuts.get(1)).isEqualTo(new TreeMap<>(Map.of("new", 10, "old", 10)));
    }

    @Test
    void fewerThanTheThresholdHaveNoGroups() {
        assertThat(shown(labels("finance", 4))).isEmpty();
        assertThat(shown(List.of())).isEmpty();
    }

    @Test
    void aBreakdownScoresTheGroupsThatMayBeSeen() {
        Answers answers = one(5, 5, 5, 5, 5, 1, 1, 1, 1, 1, 1);

        SortedMap<String, SideView> groups = Breakdown.of(
                        answers, List.of(labels("finance", 5, "sites", 6)), Threshold.FIVE, Map.of())
                .getFirst();

        assertThat(groups)
                .hasEntrySatisfying(
                        "finance",
                        view -> assertThat(view.whole().orElseThrow().value()).isEqualTo(100));
        assertThat(groups)
                .hasEntrySatisfying(
                        "sites",
                        view -> assertThat(view.whole().orElseThrow().value()).isZero());
    }

    @Test
    void whoCannotSayCanMakeAGroupTooSmallForAnItem() {
        Answers answers = one(5, 5, 5, 5, ScoringSamples.NONE, 1, 1, 1, 1, 1, 1);

        assertThat(Breakdown.of(answers, List.of(labels("finance", 5, "sites", 6)), Threshold.FIVE, Map.of())
                        .getFirst())
                .isEmpty();
    }

    private static SortedMap<String, Integer> shown(List<String> groups) {
        return Disclosure.of(Threshold.FIVE, groups.size(), List.of(groups)).getFirst();
    }
}
