package entente.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** An attacker adds and subtracts everything that is shown. */
class DisclosureProperties {
    /**
     * Whatever sum or difference is formed of the shown sets, people who are in the very same ones come along together: only such
     * bundles can be isolated, so each must be large enough.
     */
    @Property
    void noSumOrDifferenceOfWhatIsShownIsolatesFewerThanTheThreshold(
            @ForAll @IntRange(min = 3, max = 6) int threshold,
            @ForAll @Size(max = 60) List<@Size(value = 3) List<@IntRange(max = 3) Integer>> people) {
        List<List<String>> cuts = IntStream.range(0, 3)
                .mapToObj(cut ->
                        people.stream().map(person -> "g" + person.get(cut)).toList())
                .toList();

        List<SortedMap<String, Integer>> shown = Disclosure.of(new Threshold(threshold), people.size(), cuts);

        Map<List<String>, Integer> bundles = new HashMap<>();
        for (int person = 0; person < people.size(); person++) {
            List<String> sets = new ArrayList<>();
            for (int cut = 0; cut < cuts.size(); cut++) {
                String group = cuts.get(cut).get(person);
                sets.add(shown.get(cut).containsKey(group) ? group : "none");
            }
            bundles.merge(sets, 1, Integer::sum);
        }
        if (people.size() >= threshold) {
            assertThat(bundles.values()).allMatch(size -> size >= threshold);
        } else {
            assertThat(shown).allMatch(Map::isEmpty);
        }
    }

    @Property
    void theWholeLessTheShownGroupsIsNobodyOrEnoughOfEachItem(
            @ForAll @Size(max = 40)
                    List<@Size(value = 3) List<@IntRange(min = Answers.CANNOT_SAY, max = 5) Integer>> people) {
        List<Question> questions =
                List.of(ScoringSamples.question("t1", "trust"), ScoringSamples.question("t2", "trust"));
        Answers answers = Answers.of(
                questions,
                people.stream()
                        .map(person -> new int[] {said(person.get(0)), said(person.get(1))})
                        .toList());
        List<String> groups =
                people.stream().map(person -> "g" + person.get(2) / 2).toList();

        SideView whole = SideView.of(answers, Threshold.FIVE, Map.of());
        SortedMap<String, SideView> cut =
                Breakdown.of(answers, List.of(groups), Threshold.FIVE, Map.of()).getFirst();

        for (Score item : whole.items()) {
            int shown = cut.values().stream()
                    .flatMap(view -> view.item(item.of()).stream())
                    .mapToInt(score -> score.spread().n())
                    .sum();
            assertThat(item.spread().n() - shown).matches(rest -> rest == 0 || rest >= 5);
        }
        assertThat(cut.values())
                .allSatisfy(view -> assertThat(view.items())
                        .allSatisfy(score -> assertThat(score.spread().n()).isGreaterThanOrEqualTo(5)));
    }

    @Property
    void theOverallLiesBetweenTheTwoSidesAndMirroredTheGapTurnsItsSign(
            @ForAll @Size(min = 5, max = 30) List<@IntRange(min = 1, max = 5) Integer> client,
            @ForAll @Size(min = 5, max = 30) List<@IntRange(min = 1, max = 5) Integer> provider) {
        SideView one = ScoringSamples.view(ints(client));
        SideView other = ScoringSamples.view(ints(provider));
        Mirrored both = ScoringSamples.mirrored(one, other);

        assertThat(both.index().orElseThrow()).isBetween(both.lower().orElseThrow(), 100.0);
        assertThat(both.gap("trust").orElseThrow())
                .isEqualTo(-ScoringSamples.mirrored(other, one).gap("trust").orElseThrow());
    }

    private static int said(int points) {
        return points == 0 ? Answers.CANNOT_SAY : points;
    }

    private static int[] ints(List<Integer> points) {
        return points.stream().mapToInt(Integer::intValue).toArray();
    }
}
