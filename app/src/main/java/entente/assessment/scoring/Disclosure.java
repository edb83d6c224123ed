package entente.assessment.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which groups of a number may be shown, so that no subtraction of what is shown gives away a few people.
 *
 * <p>In each cut the groups below the threshold are hidden, and then the next smallest until those hidden together reach it: the total
 * less what is shown then tells of nobody alone (complementary suppression; Hundepool and others, Statistical Disclosure Control, 2012,
 * chapter 5). A further cut is shown only if no crossing of it with those before holds fewer people than the threshold: whatever is
 * added and subtracted then consists of whole crossings.
 */
public final class Disclosure {
    private static final String HIDDEN = "";

    private final Threshold threshold;
    private final int people;

    /** Each person's crossing of the cuts shown so far. */
    private final List<String> crossings;

    private final List<SortedMap<String, Integer>> shown = new ArrayList<>();

    private Disclosure(Threshold threshold, int people) {
        this.threshold = threshold;
        this.people = people;
        this.crossings = new ArrayList<>(Collections.nCopies(people, HIDDEN));
    }

    /**
     * How many people stand behind each group that may be shown, one map for each cut; an empty one where a cut may not be shown at all.
     *
     * @param cuts for each cut the group of each person who answered, in the same order of people; the cut that matters most first
     */
    public static List<SortedMap<String, Integer>> of(Threshold threshold, int people, List<List<String>> cuts) {
        Disclosure disclosure = new Disclosure(threshold, people);
        cuts.forEach(disclosure::cut);
        return List.copyOf(disclosure.shown);
    }

    private void cut(List<String> groups) {
        SortedMap<String, Integer> visible = visible(groups);
        List<String> finer = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            String group = groups.get(person);
            finer.add(crossings.get(person) + '\u0000' + (visible.containsKey(group) ? "=" + group : HIDDEN));
        }
        if (counts(finer).values().stream().allMatch(threshold::allows)) {
            Collections.copy(crossings, finer);
            shown.add(visible);
        } else {
            shown.add(new TreeMap<>());
        }
    }

    private SortedMap<String, Integer> visible(List<String> groups) {
        SortedMap<String, Integer> visible = new TreeMap<>(counts(groups));
        List<Map.Entry<String, Integer>> bySize = new ArrayList<>(visible.entrySet());
        bySize.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.naturalOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        int hidden = 0;
        for (Map.Entry<String, Integer> group : bySize) {
            boolean small = !threshold.allows(group.getValue());
            boolean tellsOfFew = hidden > 0 && !threshold.allows(hidden);
            if (small || tellsOfFew) {
                hidden += group.getValue();
                visible.remove(group.getKey());
            }
        }
        return visible;
    }

    private static Map<String, Integer> counts(List<String> groups) {
        Map<String, Integer> counts = new HashMap<>();
        groups.forEach(group -> counts.merge(group, 1, Integer::sum));
        return counts;
    }
}
