package entente.cockpit.delivery;

import entente.delivery.forecast.Backtest;
import entente.delivery.forecast.FinishedProject;
import entente.delivery.forecast.Goal;
import entente.delivery.forecast.Score;
import entente.delivery.forecast.Tuning;
import entente.delivery.outlook.Experiences;
import entente.kernel.Amount;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.page.Ui;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How good the forecasts of an arrangement's finished projects would have been, each made from the others alone, beside what was planned
 * and what the known formulae say.
 *
 * @param finished how many projects there are to judge by
 * @param lines empty with fewer than two of them
 */
public record ForecastRecord(int finished, List<Line> lines) {
    /** A way of foretelling, and how good it was. */
    public record Line(Goal goal, Text says, Score score) {
        /** An error in percent, or a dash. */
        public String percent(OptionalDouble value, Ui ui) {
            return shown(value, 1, ui);
        }

        /** A share as percent, or a dash. */
        public String share(OptionalDouble value, Ui ui) {
            return shown(value, 100, ui);
        }

        /** A number with two decimals, or a dash. */
        public String plain(OptionalDouble value, Ui ui) {
            return value.isPresent() ? ui.show(new Amount(BigDecimal.valueOf(value.getAsDouble()), Unit.RATIO)) : "–";
        }

        private static String shown(OptionalDouble value, int times, Ui ui) {
            return value.isPresent() ? ui.show(Amount.percent(BigDecimal.valueOf(value.getAsDouble() * times))) : "–";
        }
    }

    public ForecastRecord {
        lines = List.copyOf(lines);
    }

    public static ForecastRecord of(Book book, LocalDate asOf) {
        List<FinishedProject> finished = Experiences.of(book, asOf).finished();
        if (finished.size() < 2) {
            return new ForecastRecord(finished.size(), List.of());
        }
        Backtest backtest = Backtest.leaveOneOut(finished, Tuning.PROGRESS);
        return new ForecastRecord(
                finished.size(),
                List.of(
                        new Line(Goal.TIME, Text.of("delivery.record.ours"), backtest.forecast(Goal.TIME)),
                        new Line(Goal.TIME, Text.of("delivery.record.plan"), backtest.plan(Goal.TIME)),
                        new Line(Goal.TIME, Text.of("delivery.record.schedule"), backtest.earnedSchedule()),
                        new Line(Goal.COST, Text.of("delivery.record.ours"), backtest.forecast(Goal.COST)),
                        new Line(Goal.COST, Text.of("delivery.record.price"), backtest.plan(Goal.COST)),
                        new Line(Goal.COST, Text.of("delivery.record.cpi"), backtest.costPerformance())));
    }

    public List<Line> of(Goal goal) {
        return lines.stream().filter(line -> line.goal() == goal).toList();
    }
}
