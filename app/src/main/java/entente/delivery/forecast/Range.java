package entente.delivery.forecast;

/** The quantiles that are shown of a forecast, each at least as large as the one before. */
public record Range(double p10, double p25, double p50, double p75, double p80, double p90) {
    static Range of(GoalForecast forecast) {
        return new Range(
                at(forecast, 0.10),
                at(forecast, 0.25),
                at(forecast, 0.50),
                at(forecast, 0.75),
                at(forecast, 0.80),
                at(forecast, 0.90));
    }

    boolean holds(double outcome) {
        return p10 <= outcome && outcome <= p90;
    }

    private static double at(GoalForecast forecast, double share) {
        return forecast.quantile(share).orElseThrow();
    }
}
