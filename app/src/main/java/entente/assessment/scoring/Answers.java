package entente.assessment.scoring;

import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one side's people answered, one row a person and one column an item, as scores from 0 to 100. Rows have no names. */
public final class Answers {
    /** What stands for "cannot say": it leaves the mean. */
    public static final int CANNOT_SAY = -1;

    private final List<Question> questions;
    private final double[][] rows;

    /** From scores, not points: what was measured was chosen on no scale. */
    Answers(List<Question> questions, double[][] rows) {
        this.questions = List.copyOf(questions);
        this.rows = rows;
    }

    /** From the points people chose, in the order of the questions; refuses a point that is not on its scale. */
    public static Answers of(List<Question> questions, List<int[]> people) {
        double[][] rows = new double[people.size()][questions.size()];
        for (int person = 0; person < rows.length; person++) {
            for (int i = 0; i < questions.size(); i++) {
                rows[person][i] = score(questions.get(i), people.get(person)[i]);
            }
        }
        return new Answers(questions, rows);
    }

    private static double score(Question question, int points) {
        return points == CANNOT_SAY
                ? Double.NaN
                : question.scale().score(question.scale().check(question.code(), points), question.reversed());
    }

    public List<Question> questions() {
        return questions;
    }

    public int people() {
        return rows.length;
    }

    /** The same of some of the people. */
    public Answers only(BitSet people) {
        return new Answers(
                questions, people.stream().mapToObj(person -> rows[person]).toArray(double[][]::new));
    }

    /** The same of some of the items. */
    public Answers only(List<Question> some) {
        int[] places = some.stream().mapToInt(questions::indexOf).toArray();
        double[][] fewer = new double[rows.length][];
        for (int person = 0; person < rows.length; person++) {
            double[] row = rows[person];
            fewer[person] = IntStream.of(places).mapToDouble(at -> row[at]).toArray();
        }
        return new Answers(some, fewer);
    }

    /** With other people's answers to the same items. */
    Answers and(Answers others) {
        double[][] all = Stream.of(rows, others.rows).flatMap(Stream::of).toArray(double[][]::new);
        return new Answers(questions, all);
    }

    /** Who said something to an item. */
    BitSet said(Question question) {
        int at = questions.indexOf(question);
        return IntStream.range(0, rows.length)
                .filter(person -> !Double.isNaN(rows[person][at]))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** One item's scores; not a number where somebody cannot say. */
    double[] column(int item) {
        double[] column = new double[rows.length];
        for (int person = 0; person < rows.length; person++) {
            column[person] = rows[person][item];
        }
        return column;
    }

    /** Each person's mean of all the items that person said something to. */
    double[] means() {
        double[] means = new double[rows.length];
        for (int person = 0; person < rows.length; person++) {
            means[person] = DoubleStream.of(rows[person])
                    .filter(score -> !Double.isNaN(score))
                    .average()
                    .orElse(Double.NaN);
        }
        return means;
    }
}
