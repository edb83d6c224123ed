package entente.assessment.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Questions and answers for tests. */
final class ScoringSamples {
    static final int NONE = Answers.CANNOT_SAY;

    private ScoringSamples() {}

    static Question question(String code, String dimension) {
        return new Question(code, dimension, Scale.FIVE, false);
    }

    /** One question of one dimension, "trust", with what each person chose. */
    static Answers one(int... points) {
        return Answers.of(
                List.of(question("t1", "trust")),
                Arrays.stream(points).mapToObj(point -> new int[] {point}).toList());
    }

    static SideView view(int... points) {
        return SideView.of(one(points), Threshold.FIVE, Map.of());
    }

    /** Nothing guessed. */
    static Mirrored mirrored(SideView client, SideView provider) {
        SideView nothing = view();
        return new Mirrored(client, provider, nothing, nothing);
    }

    /** So many people, each with this label. */
    static List<String> labels(Object... labelAndCount) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < labelAndCount.length; i += 2) {
            for (int n = 0; n < (int) labelAndCount[i + 1]; n++) {
                labels.add((String) labelAndCount[i]);
            }
        }
        return labels;
    }
}
