package entente.governance.decision;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Percent;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well probabilities that were said beforehand met what happened: the mean squared difference between them and what came (1 where it
 * happened, 0 where it did not). From 0 (always sure, always right) to 1 (always sure, always wrong); whoever always says 50 % scores 0.25.
 * Unknown where nothing was looked at yet. Source: G. W. Brier, Verification of forecasts expressed in terms of probability, Monthly Weather
 * Review 78 (1950), here for what happens or does not, counted once: half of his sum over both.
 *
 * @param forecasts what was said, with what came
 */
public record Calibration(List<Forecast> forecasts) {
    /** One probability with what came of it. */
    public record Forecast(Percent probability, boolean happened, String what, List<Source> sources) {
        public Forecast {
            sources = List.copyOf(sources);
        }

        BigDecimal squared() {
            BigDecimal miss = probability.fraction().subtract(happened ? BigDecimal.ONE : BigDecimal.ZERO);
            return miss.multiply(miss, MathContext.DECIMAL64);
        }

        Explanation explained() {
            return Explanation.of(
                            happened ? "governance.calibration.came" : "governance.calibration.didnot",
                            what,
                            probability)
                    .is(new Amount(squared(), Unit.RATIO))
                    .from(sources);
        }
    }

    public Calibration {
        forecasts = List.copyOf(forecasts);
    }

    /** Of what was foreseen and somebody has looked at, with the probability of the day it was looked at. */
    static Calibration of(Stream<Lookback> looked) {
        return new Calibration(looked.flatMap(one -> one.foreseen().stream()
                        .map(row -> new Forecast(
                                row.probability(),
                                one.result() == CheckResult.HAPPENED,
                                row.what(),
                                List.of(one.source(), one.check().source()))))
                .toList());
    }

    /** The score, from 0 to 1, the lower the better. */
    public Figure brier() {
        if (forecasts.isEmpty()) {
            return Figure.unknown(Text.of("governance.calibration.none"));
        }
        BigDecimal sum = forecasts.stream().map(Forecast::squared).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.known(
                sum.divide(BigDecimal.valueOf(forecasts.size()), MathContext.DECIMAL64),
                Unit.RATIO,
                Explanation.of("governance.calibration.of", forecasts.size())
                        .because(forecasts.stream().map(Forecast::explained).toList()));
    }
}
