package entente.cockpit.delivery;

import entente.delivery.forecast.Backtest;
import entente.delivery.forecast.Goal;
import entente.delivery.forecast.Score;
import entente.delivery.forecast.Way;
import entente.kernel.Amount;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.page.Ui;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How good each way of foretelling one thing was.
 *
 * @param what time, cost or promises
 * @param all over all projects
 * @param stages by how far the projects had come
 * @param classes by class of projects; empty where there is but one
 */
public record RecordSection(String what, List<Line> all, List<Part> stages, List<Part> classes) {
    private static final String NONE = "–";

    /** A way of foretelling, and how good it was. */
    public record Line(Way way, Score score) {}

    /**
     * The same for a part of the projects or of what was said about them.
     *
     * @param projects how many there are in it
     */
    public record Part(Text name, long projects, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }

        /** How good the forecast of this product was. */
        public Score ours() {
            return lines.getFirst().score();
        }
    }

    public RecordSection {
        all = List.copyOf(all);
        stages = List.copyOf(stages);
        classes = List.copyOf(classes);
    }

    static RecordSection of(String what, Backtest backtest, Goal goal, List<Way> ways) {
        List<Part> classes = parts(backtest.byClass(), goal, ways, RecordSection::nameOfClass);
        return new RecordSection(
                what,
                lines(backtest, goal, ways),
                parts(backtest.byStage(), goal, ways, stage -> Text.of("delivery.record.stage." + stage)),
                classes.size() > 1 ? classes : List.of());
    }

    /** Whether nothing was foretold, such as a cost nobody told. */
    boolean isEmpty() {
        return all.getFirst().score().words().isEmpty();
    }

    /** An error in percent, or a dash. */
    public static String percent(OptionalDouble value, Ui ui) {
        return value.isPresent() ? ui.show(Amount.percent(BigDecimal.valueOf(value.getAsDouble()))) : NONE;
    }

    /** How many outcomes lay inside the range, of how many, or a dash. */
    public static String inside(Score score, Ui ui) {
        return score.inside().isPresent()
                ? ui.say(
                        "delivery.record.base",
                        score.inside().getAsInt(),
                        score.words().size())
                : NONE;
    }

    /** A number with two decimals, or a dash. */
    public static String plain(OptionalDouble value, Ui ui) {
        return value.isPresent() ? ui.show(new Amount(BigDecimal.valueOf(value.getAsDouble()), Unit.RATIO)) : NONE;
    }

    private static Text nameOfClass(String sector) {
        return sector.isEmpty() ? Text.of("delivery.record.class.none") : Text.of("delivery.record.class", sector);
    }

    private static List<Line> lines(Backtest backtest, Goal goal, List<Way> ways) {
        return ways.stream().map(way -> new Line(way, way.of(backtest, goal))).toList();
    }

    private static <K> List<Part> parts(Map<K, Backtest> parts, Goal goal, List<Way> ways, Function<K, Text> name) {
        return parts.entrySet().stream()
                .flatMap(part -> part(name.apply(part.getKey()), part.getValue(), goal, ways))
                .toList();
    }

    /** Without words there is no part. */
    private static Stream<Part> part(Text name, Backtest backtest, Goal goal, List<Way> ways) {
        Part part = new Part(name, backtest.projects(), lines(backtest, goal, ways));
        return part.ours().words().isEmpty() ? Stream.empty() : Stream.of(part);
    }
}
