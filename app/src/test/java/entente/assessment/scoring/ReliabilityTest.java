package entente.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.SharedData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against values that R computed of published answers (packages psych and lavaan), to the printed digits. */
class ReliabilityTest {
    private static final double PRINTED = 5e-12;
    private static final Scale SIX = new Scale(1, 6);
    private static final Set<String> REVERSED = Set.of("A1", "C4", "C5", "E1", "E2", "O2", "O5");

    @ParameterizedTest
    @CsvSource({
        "A, 0.703018446057, 0.703755894375, 2709, 4.65057210042",
        "C, 0.726734972927, 0.72927720317, 2707, 4.26524092319",
        "E, 0.761732820298, 0.76093263947, 2713, 4.14463434885",
        "N, 0.813962949917, 0.813303143161, 2694, 3.16173479179",
        "O, 0.60017251482, 0.602546428577, 2726, 4.58878050189"
    })
    void alphaAndMeansOfFiveScalesAreThoseOfR(
            String scale, double pairwise, double complete, int completeCases, double mean) {
        List<int[]> people = bfi(scale);
        List<Question> questions = questions(scale);
        Answers all = Answers.of(questions, people);
        List<int[]> whole = people.stream()
                .filter(person -> Arrays.stream(person).noneMatch(points -> points == Answers.CANNOT_SAY))
                .toList();

        assertThat(Reliability.alpha(all).orElseThrow()).isCloseTo(pairwise, within(PRINTED));
        assertThat(whole).hasSize(completeCases);
        assertThat(Reliability.alpha(Answers.of(questions, whole)).orElseThrow())
                .isCloseTo(complete, within(PRINTED));
        double score = SideView.of(all, Threshold.FIVE, Map.of())
                .dimension(scale)
                .orElseThrow()
                .value();
        assertThat(1 + score / 100 * 5).isCloseTo(mean, within(5e-11));
    }

    /** Three tests of each of three abilities, measured and not chosen on a scale (R: package lavaan). */
    @ParameterizedTest
    @CsvSource({"1, 0.626117131885", "4, 0.882706912876", "7, 0.688455022985"})
    void alphaOfThreeAbilitiesOfHolzingerAndSwinefordIsThatOfR(int first, double alpha) {
        Answers answers = holzinger(first);
        assertThat(answers.people()).isEqualTo(301);
        assertThat(Reliability.alpha(answers).orElseThrow()).isCloseTo(alpha, within(PRINTED));
        assertThat(SharedData.text("surveys/expected_statistics.csv"))
                .as("as printed")
                .contains("\"holzinger\",\"cronbach_alpha\",\"x%d x%d x%d\",\"%s\""
                        .formatted(first, first + 1, first + 2, BigDecimal.valueOf(alpha)));
    }

    @ParameterizedTest
    @CsvSource({"6, 2", "5, 1"})
    void belowTwoItemsOrWithoutAnyDifferenceThereIsNoAlpha(int points, int items) {
        List<Question> questions = IntStream.range(0, items)
                .mapToObj(i -> new Question("q" + i, "d", SIX, false))
                .toList();
        int[] same = new int[items];
        Arrays.fill(same, points);

        assertThat(Reliability.alpha(Answers.of(questions, List.of(same, same, same))))
                .isEmpty();
    }

    private static List<Question> questions(String scale) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new Question(scale + i, scale, SIX, REVERSED.contains(scale + i)))
                .toList();
    }

    private static Answers holzinger(int first) {
        List<String> lines =
                SharedData.text("surveys/holzinger_swineford.csv").lines().toList();
        int at =
                Arrays.asList(lines.getFirst().replace("\"", "").split(",", -1)).indexOf("x" + first);
        double[][] people = lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> IntStream.range(at, at + 3)
                        .mapToDouble(cell -> Double.parseDouble(cells[cell]))
                        .toArray())
                .toArray(double[][]::new);
        List<Question> questions = IntStream.range(first, first + 3)
                .mapToObj(i -> new Question("x" + i, "ability", Scale.TEN, false))
                .toList();
        return new Answers(questions, people);
    }

    private static List<int[]> bfi(String scale) {
        List<String> lines = SharedData.text("surveys/bfi.csv").lines().toList();
        List<String> header = Arrays.asList(lines.getFirst().replace("\"", "").split(",", -1));
        int first = header.indexOf(scale + 1);
        List<int[]> people = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            people.add(IntStream.range(first, first + 5)
                    .map(at -> cells[at].isEmpty() ? Answers.CANNOT_SAY : Integer.parseInt(cells[at]))
                    .toArray());
        }
        return people;
    }
}
