package entente.exchange.backtest;

import entente.delivery.forecast.Backtest;
import entente.delivery.forecast.Foretold;
import entente.delivery.forecast.Goal;
import entente.delivery.forecast.Range;
import entente.delivery.forecast.Score;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A backtest for programs: what was foretold at every report, and how good that was beside the plan and the known formulae. */
public final class BacktestJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DECIMALS = 6;
    private static final double HALF_WAY = 0.5;

    private BacktestJson() {}

    /** Writes both; either may be missing. */
    public static void write(@Nullable Backtest tracked, @Nullable Backtest promised, OutputStream out)
            throws IOException {
        ObjectNode root = NODES.objectNode();
        if (tracked != null) {
            goals(root, tracked);
            root.set("byStage", parts(tracked.byStage(), BacktestJson::goals));
            root.set("byClass", parts(tracked.byClass(), BacktestJson::goals));
            root.set("reports", reports(tracked));
        }
        if (promised != null) {
            ObjectNode promises = root.putObject("promises");
            promises(promises, promised);
            promises.set("byStage", parts(promised.byStage(), BacktestJson::promises));
            promises.set("byClass", parts(promised.byClass(), BacktestJson::promises));
            promises.set("reports", reports(promised));
        }
        out.write(JSON.writeValueAsBytes(root));
    }

    private static void goals(ObjectNode node, Backtest tracked) {
        ObjectNode time = score(node.putObject("time"), tracked.forecast(Goal.TIME));
        score(time.putObject("plan"), tracked.plan(Goal.TIME));
        score(time.putObject("earnedSchedule"), tracked.earnedSchedule());
        ObjectNode cost = score(node.putObject("cost"), tracked.forecast(Goal.COST));
        score(cost.putObject("plan"), tracked.plan(Goal.COST));
        score(cost.putObject("cpi"), tracked.costPerformance());
        chances(node.putObject("both"), tracked.both());
    }

    private static void promises(ObjectNode node, Backtest promised) {
        promises(node, promised.forecast(Goal.TIME));
        promises(node.putObject("promise"), promised.promise());
    }

    /** By the name of the part; each with the number of its projects and reports. */
    private static <K> ObjectNode parts(SortedMap<K, Backtest> parts, BiConsumer<ObjectNode, Backtest> scores) {
        ObjectNode all = NODES.objectNode();
        parts.forEach((name, part) -> {
            ObjectNode node = all.putObject(name.toString().toLowerCase(Locale.ROOT));
            node.put("projects", part.projects());
            node.put("count", part.told().size());
            scores.accept(node, part);
        });
        return all;
    }

    private static ObjectNode score(ObjectNode node, Score score) {
        put(node, "mape", score.error());
        put(node, "mape25", score.errorAt(0.25));
        put(node, "mape50", score.errorAt(0.50));
        put(node, "mape75", score.errorAt(0.75));
        put(node, "coverage80", score.coverage());
        put(node, "p80hit", score.withinP80());
        return chances(node, score);
    }

    private static ObjectNode chances(ObjectNode node, Score score) {
        put(node, "auc", score.areaUnderCurve());
        put(node, "brierSkill", score.skill());
        score.warned(HALF_WAY).ifPresent(warned -> {
            ObjectNode half = node.putObject("warnedByHalfWay");
            half.put("warned", warned.warned());
            half.put("rightly", warned.rightly());
            half.put("broken", warned.broken());
        });
        return node;
    }

    private static void promises(ObjectNode node, Score score) {
        score(node, score);
        put(node, "mape100", score.errorAt(1));
    }

    private static ArrayNode reports(Backtest backtest) {
        ArrayNode all = NODES.arrayNode();
        for (Backtest.Told told : backtest.told()) {
            ObjectNode node = all.addObject();
            node.put("project", told.project().code());
            put(node, "elapsed", OptionalDouble.of(told.now().elapsed()));
            put(node, "stage", OptionalDouble.of(told.stage()));
            for (Goal goal : Goal.values()) {
                told.word(goal).ifPresent(word -> node.set(goal.name().toLowerCase(Locale.ROOT), word(word)));
            }
            told.both().ifPresent(word -> put(node, "chanceOfBoth", word.chance()));
        }
        return all;
    }

    private static ObjectNode word(Foretold word) {
        ObjectNode node = NODES.objectNode();
        put(node, "promised", OptionalDouble.of(word.promised()));
        put(node, "outcome", OptionalDouble.of(word.outcome()));
        Range range = word.range();
        if (range != null) {
            put(node, "p10", OptionalDouble.of(range.p10()));
            put(node, "p25", OptionalDouble.of(range.p25()));
            put(node, "p50", OptionalDouble.of(range.p50()));
            put(node, "p75", OptionalDouble.of(range.p75()));
            put(node, "p80", OptionalDouble.of(range.p80()));
            put(node, "p90", OptionalDouble.of(range.p90()));
        }
        put(node, "chance", word.chance());
        return node;
    }

    /** A number that is not known is null, never 0. */
    private static void put(ObjectNode node, String name, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(name, BigDecimal.valueOf(value.getAsDouble()).setScale(DECIMALS, RoundingMode.HALF_EVEN));
        } else {
            node.putNull(name);
        }
    }
}
