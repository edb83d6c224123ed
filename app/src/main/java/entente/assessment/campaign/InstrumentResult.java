package entente.assessment.campaign;

import entente.assessment.instrument.Asking;
import entente.assessment.instrument.Instrument;
import entente.assessment.scoring.Answers;
import entente.assessment.scoring.Breakdown;
import entente.assessment.scoring.Mirrored;
import entente.assessment.scoring.SideView;
import entente.assessment.scoring.Threshold;
import entente.kernel.Side;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * What came of one instrument: both sides beside each other, how much each finds it matters, and the groups of each side that may be seen.
 *
 * @param marks how many gave the mark of a set of one statement, before anything is hidden; {@code marksByGroup} likewise
 */
public record InstrumentResult(
        Instrument instrument,
        Mirrored mirrored,
        Map<Side, SideView> importance,
        Map<Side, SortedMap<String, SideView>> groups,
        Map<Side, Answers> answers,
        Map<Side, Marks> marks,
        Map<Side, Map<String, Marks>> marksByGroup) {

    /** Of every part of a questionnaire, from the closed answers of both sides. */
    public static List<InstrumentResult> of(
            Questionnaire asked, List<Heard> heard, Threshold threshold, Map<String, Double> weights) {
        return asked.parts().stream()
                .map(part -> of(part, asked.offset(part), heard, threshold, weights))
                .toList();
    }

    private static InstrumentResult of(
            Instrument part, int from, List<Heard> heard, Threshold threshold, Map<String, Double> weights) {
        Map<Side, SideView> own = new EnumMap<>(Side.class);
        Map<Side, SideView> guess = new EnumMap<>(Side.class);
        Map<Side, SideView> importance = new EnumMap<>(Side.class);
        Map<Side, SortedMap<String, SideView>> groups = new EnumMap<>(Side.class);
        Map<Side, Answers> all = new EnumMap<>(Side.class);
        Map<Side, Marks> marks = new EnumMap<>(Side.class);
        Map<Side, Map<String, Marks>> byGroup = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            List<Heard> theirs =
                    heard.stream().filter(one -> one.side() == side).toList();
            Answers answers = answers(part, from, theirs, Asking.OWN);
            all.put(side, answers);
            own.put(side, SideView.of(answers, threshold, weights));
            guess.put(side, SideView.of(answers(part, from, theirs, Asking.GUESS), threshold, weights));
            importance.put(side, SideView.of(answers(part, from, theirs, Asking.IMPORTANCE), threshold, weights));
            Marks.of(part, from, theirs).ifPresent(counted -> marks.put(side, counted));
            byGroup.put(side, Marks.byGroup(part, from, theirs));
            List<String> cut = theirs.stream().map(Heard::group).toList();
            groups.put(
                    side,
                    Breakdown.of(answers, List.of(cut), threshold, weights).getFirst());
        }
        Mirrored mirrored = new Mirrored(
                view(own, Side.CLIENT), view(own, Side.PROVIDER), view(guess, Side.CLIENT), view(guess, Side.PROVIDER));
        return new InstrumentResult(part, mirrored, importance, groups, all, marks, byGroup);
    }

    private static SideView view(Map<Side, SideView> views, Side side) {
        return Objects.requireNonNull(views.get(side));
    }

    private static Answers answers(Instrument part, int from, List<Heard> heard, Asking asking) {
        int to = from + part.items().size();
        return Answers.of(
                part.questions(asking),
                heard.stream()
                        .map(one -> Arrays.copyOfRange(one.points().get(asking), from, to))
                        .toList());
    }
}
