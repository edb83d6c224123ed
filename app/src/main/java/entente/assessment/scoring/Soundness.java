package entente.assessment.scoring;

import entente.kernel.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How sound one dimension's numbers are, for the coach: whether its items measure one thing, whether people of a side agree, and how much of
 * what people said is their side's.
 *
 * @param alpha Cronbach's, of both sides together
 * @param single ICC(1), and {@code mean} ICC(2), the two sides being the groups
 * @param clientAgrees rwg, the mean of the items
 */
public record Soundness(
        String dimension,
        OptionalDouble alpha,
        OptionalDouble single,
        OptionalDouble mean,
        OptionalDouble clientAgrees,
        OptionalDouble providerAgrees) {
    private static final double HUNDRED = 100;

    /** Of every dimension that both sides may show, from all their answers. */
    public static List<Soundness> of(Mirrored shown, Map<Side, Answers> answers) {
        Answers client = answers.get(Side.CLIENT);
        Answers provider = answers.get(Side.PROVIDER);
        return client == null || provider == null
                ? List.of()
                : shown.common().stream()
                        .map(dimension -> of(dimension, shown, client, provider))
                        .toList();
    }

    private static Soundness of(String dimension, Mirrored shown, Answers client, Answers provider) {
        List<Question> items = client.questions().stream()
                .filter(question -> question.dimension().equals(dimension))
                .filter(question -> shown.client().item(question.code()).isPresent()
                        && shown.provider().item(question.code()).isPresent())
                .toList();
        Answers ours = client.only(items);
        Answers theirs = provider.only(items);
        Optional<Agreement> agreement = Agreement.of(List.of(said(ours.means()), said(theirs.means())));
        return new Soundness(
                dimension,
                Reliability.alpha(ours.and(theirs)),
                agreement.map(Agreement::single).orElseGet(OptionalDouble::empty),
                agreement.map(Agreement::mean).orElseGet(OptionalDouble::empty),
                agrees(ours),
                agrees(theirs));
    }

    private static OptionalDouble agrees(Answers answers) {
        List<Double> each = new ArrayList<>();
        IntStream.range(0, answers.questions().size())
                .forEach(item -> Agreement.withinGroup(
                                answers.questions().get(item).scale(),
                                points(answers.questions().get(item).scale(), answers.column(item)))
                        .ifPresent(each::add));
        return each.stream().mapToDouble(one -> one).average();
    }

    private static int[] points(Scale scale, double[] scores) {
        return DoubleStream.of(said(scores))
                .mapToInt(score -> (int) Math.round(score / HUNDRED * (scale.highest() - scale.lowest())))
                .toArray();
    }

    private static double[] said(double[] values) {
        return DoubleStream.of(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    /** Whether anything is known of it. */
    public boolean isKnown() {
        return Stream.of(alpha, single, mean, clientAgrees, providerAgrees).anyMatch(OptionalDouble::isPresent);
    }
}
