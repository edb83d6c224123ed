package entente.assessment.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** One side's answers by the groups of a cut, each item with the groups that enough people of answered it and no others. */
public final class Breakdown {
    private Breakdown() {}

    /**
     * What each group may show of itself, for each cut; groups of which nothing may be shown are absent.
     *
     * @param cuts for each cut the group of each person, in the order of the answers; the cut that matters most first
     */
    public static List<SortedMap<String, SideView>> of(
            Answers answers, List<List<String>> cuts, Threshold threshold, Map<String, Double> weights) {
        List<Map<String, List<Question>>> shown = new ArrayList<>();
        cuts.forEach(cut -> shown.add(new HashMap<>()));
        for (Question question : answers.questions()) {
            BitSet said = answers.said(question);
            List<List<String>> among = cuts.stream().map(cut -> only(cut, said)).toList();
            List<SortedMap<String, Integer>> visible = Disclosure.of(threshold, said.cardinality(), among);
            for (int cut = 0; cut < cuts.size(); cut++) {
                Map<String, List<Question>> items = shown.get(cut);
                visible.get(cut)
                        .keySet()
                        .forEach(group -> items.computeIfAbsent(group, none -> new ArrayList<>())
                                .add(question));
            }
        }
        List<SortedMap<String, SideView>> views = new ArrayList<>();
        for (int cut = 0; cut < cuts.size(); cut++) {
            views.add(views(answers, cuts.get(cut), shown.get(cut), weights));
        }
        return views;
    }

    private static SortedMap<String, SideView> views(
            Answers answers, List<String> cut, Map<String, List<Question>> shown, Map<String, Double> weights) {
        SortedMap<String, SideView> views = new TreeMap<>();
        for (String group : new TreeSet<>(shown.keySet())) {
            BitSet members = new BitSet();
            for (int person = 0; person < cut.size(); person++) {
                members.set(person, cut.get(person).equals(group));
            }
            views.put(group, SideView.of(answers.only(members), shown.getOrDefault(group, List.of()), weights));
        }
        return views;
    }

    private static List<String> only(List<String> cut, BitSet people) {
        return people.stream().mapToObj(cut::get).toList();
    }
}
