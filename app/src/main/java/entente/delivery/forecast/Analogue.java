package entente.delivery.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A finished project that once stood where this one stands.
 *
 * @param project its code
 * @param stage how far its work had come then, 0 to 1
 * @param promised what was promised of it
 * @param outcome what came of it
 */
public record Analogue(String project, double stage, double promised, double outcome) {
    private static final double STAGE = 0.2;
    private static final double RATIO = 0.3;

    /** The nearest projects, by stage and by how far the forecast is from the promise; the same class first among equals. */
    static List<Analogue> nearest(GoalForecast forecast, int most) {
        double ratio = forecast.middle() - Math.log(forecast.now().promisedAt(forecast.goal()));
        record Near(Analogue analogue, double distance) {}
        List<Near> all = new ArrayList<>();
        Remainders past = forecast.experience().remainders();
        for (int i = 0; i < past.cases().size(); i++) {
            Case known = past.cases().at(i);
            Situation then = known.report();
            if (then != null && past.speaks(i)) {
                double outcome = known.outcome(forecast.goal());
                double promised = then.promisedAt(forecast.goal());
                double foreseen = outcome - past.residual(i) * known.scale() - Math.log(promised);
                all.add(new Near(
                        new Analogue(known.project(), known.stage(), promised, Math.exp(outcome)),
                        Math.abs(known.stage() - forecast.now().stage()) / STAGE + Math.abs(foreseen - ratio) / RATIO));
            }
        }
        Map<String, Analogue> byProject = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparingDouble(Near::distance))
                .forEach(near -> byProject.putIfAbsent(near.analogue().project(), near.analogue()));
        return byProject.values().stream().limit(most).toList();
    }
}
