package entente;

import entente.delivery.forecast.Backtest;
import entente.delivery.forecast.Goal;
import entente.delivery.forecast.Score;
import entente.delivery.forecast.Way;
import entente.kernel.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A backtest for people at a terminal: how good each way of foretelling was, in all, by stage and by class of projects. */
record BacktestTable(Words words, PrintWriter out) {
    private static final double HALF_WAY = 0.5;

    void tell(@Nullable Backtest tracked, @Nullable Backtest promised) {
        out.println(words.say("entente.backtest.head"));
        if (tracked != null) {
            lines(tracked, Goal.TIME, "time", Way.MEASURED);
            lines(tracked, Goal.COST, "cost", Way.MEASURED);
        }
        if (promised != null) {
            lines(promised, Goal.TIME, "promises", Way.PROMISED);
        }
        out.println();
        out.println(words.say("entente.backtest.warned"));
        if (tracked != null) {
            warned(tracked, Goal.TIME, "time");
            warned(tracked, Goal.COST, "cost");
        }
        if (promised != null) {
            warned(promised, Goal.TIME, "promises");
        }
        if (tracked != null) {
            parts(tracked, Goal.TIME, "time", Way.MEASURED);
            parts(tracked, Goal.COST, "cost", Way.MEASURED);
        }
        if (promised != null) {
            parts(promised, Goal.TIME, "promises", Way.PROMISED);
        }
        out.println();
        out.println(words.say("entente.backtest.foot"));
    }

    private void lines(Backtest backtest, Goal goal, String what, List<Way> ways) {
        for (Way way : ways) {
            Score score = way.of(backtest, goal);
            out.printf(
                    "%-26s %7s %7s %7s %7s %9s %9s %6s %6s%n",
                    words.say("entente.backtest.line." + what + "." + way),
                    number(score.error(), 1),
                    number(score.errorAt(0.25), 1),
                    number(score.errorAt(0.50), 1),
                    number(score.errorAt(0.75), 1),
                    number(score.coverage(), 2),
                    number(score.withinP80(), 2),
                    number(score.areaUnderCurve(), 2),
                    number(score.skill(), 2));
        }
    }

    private void warned(Backtest backtest, Goal goal, String what) {
        backtest.forecast(goal)
                .warned(HALF_WAY)
                .ifPresent(warned -> out.printf(
                        "%-44s %8d %11s %17s%n",
                        words.say("entente.backtest.warned." + what),
                        warned.warned(),
                        number(warned.precision(), 2),
                        number(warned.recall(), 2)));
    }

    private void parts(Backtest backtest, Goal goal, String what, List<Way> ways) {
        out.println();
        out.println(words.say("entente.backtest.parts." + what));
        parts(backtest.byStage(), goal, ways, stage -> words.say("delivery.record.stage." + stage));
        parts(
                backtest.byClass(),
                goal,
                ways,
                sector -> sector.isEmpty() ? words.say("delivery.record.class.none") : sector);
    }

    private <K> void parts(Map<K, Backtest> parts, Goal goal, List<Way> ways, Function<K, String> name) {
        parts.forEach((key, part) -> {
            Score ours = Way.OURS.of(part, goal);
            out.printf(
                    "%-26s %7s %7s %7s %7s %9s %9s %6s %6s%n",
                    name.apply(key),
                    part.projects(),
                    number(ours.error(), 1),
                    number(ways.get(1).of(part, goal).error(), 1),
                    number(ways.get(2).of(part, goal).error(), 1),
                    number(ours.coverage(), 2),
                    number(ours.withinP80(), 2),
                    number(ours.areaUnderCurve(), 2),
                    number(ours.skill(), 2));
        });
    }

    private String number(OptionalDouble value, int decimals) {
        return value.isPresent() ? String.format(words.locale(), "%." + decimals + "f", value.getAsDouble()) : "-";
    }
}
