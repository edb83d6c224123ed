package entente.delivery.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Projects of the past, made by a small model: work goes on at its own pace and its own cost, and each report is a little off. */
final class ForecastSamples {
    private ForecastSamples() {}

    static List<FinishedProject> finished(String sector, int projects, double pace, double efficiency, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, projects)
                .mapToObj(i -> project(
                        sector + "-" + i,
                        sector,
                        pace * Math.exp(0.1 * random.nextGaussian()),
                        efficiency * Math.exp(0.1 * random.nextGaussian()),
                        random))
                .toList();
    }

    /** Planned for 100 days and 1,000 of money; nine reports. */
    private static FinishedProject project(String code, String sector, double pace, double efficiency, Random random) {
        List<Situation> reports = new ArrayList<>();
        for (int tenth = 1; tenth < 10; tenth++) {
            double done = tenth / 10.0;
            double elapsed = done * 100 / pace;
            reports.add(situation(elapsed, done * (1 + 0.02 * random.nextGaussian()), done * 1000 / efficiency));
        }
        return new FinishedProject(code, sector, reports, 100 / pace, 1000 / efficiency);
    }

    static Situation situation(double elapsed, double done, double spent) {
        return new Situation(100, elapsed, 100 * done, Double.NaN, Double.NaN, 1000, 1000 * done, spent);
    }

    /** Planned for 100 days, told every tenth of its time; what its promise has moved so far, it moves once more in the end. */
    static List<FinishedProject> promised(String sector, int projects, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, projects)
                .mapToObj(i -> {
                    double late = 1 + 0.6 * random.nextDouble();
                    List<Situation> reports = IntStream.range(1, 9)
                            .mapToObj(tenth -> Situation.promisedOnly(100, 10 * tenth, 100 * late))
                            .toList();
                    return new FinishedProject(sector + "-" + i, sector, reports, 100 * late * late, Double.NaN);
                })
                .toList();
    }
}
