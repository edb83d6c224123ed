package entente.delivery.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the middle of a forecast is made of: what was promised, and what each reason adds to it or takes away. The parts add up to P50.
 *
 * <p>The forecast is a product; each factor is given the share of the difference that its logarithm has of all (the logarithmic mean
 * of both ends, as in index decomposition), so that nothing is left over whatever the order.
 *
 * @param promised what was promised, in days or money
 */
public record Contributions(double promised, List<Part> parts) {
    /** Why the forecast differs from the promise. */
    public enum Reason {
        /** What a method says by itself. */
        EXPERT,
        /** What it is usually off at this stage in finished projects. */
        CORRECTION,
        /** What a promise that has moved so far usually moves again. */
        OWN_SLIP,
        /** What was usually left when all corrections were made. */
        REMAINDER,
        /** What is over or spent already. */
        REACHED
    }

    /**
     * One reason.
     *
     * @param told whose word or correction it is; empty for the others
     * @param amount what it adds, in days or money
     */
    public record Part(Reason reason, Optional<Told> told, double amount) {}

    /** A method, what it says by itself in days or money, and what is known of it. */
    public record Told(Expert expert, double foreseen, Lesson lesson) {}

    public Contributions {
        parts = List.copyOf(parts);
    }

    /** Of a forecast that is known and of something promised. */
    static Contributions of(GoalForecast forecast) {
        double promised = forecast.now().promisedAt(forecast.goal());
        double middle = forecast.quantile(0.5).orElseThrow();
        double apart = Math.log(middle / promised);
        double mean = apart == 0 ? promised : (middle - promised) / apart;
        List<Part> parts = new ArrayList<>();
        forecast.experience().lessons().forEach((expert, lesson) -> {
            double log = expert.log(forecast.now());
            double scale = lesson.trust() * forecast.now().scale();
            Optional<Told> told = Optional.of(new Told(expert, Math.exp(log), lesson));
            parts.add(new Part(Reason.EXPERT, told, mean * lesson.trust() * (log - Math.log(promised))));
            parts.add(new Part(Reason.CORRECTION, told, mean * scale * lesson.bias()));
            parts.add(new Part(
                    Reason.OWN_SLIP,
                    told,
                    mean * scale * lesson.carry() * forecast.now().moved()));
        });
        parts.add(new Part(Reason.REMAINDER, Optional.empty(), mean * forecast.rest(0.5)));
        double free = forecast.middle() + forecast.rest(0.5);
        parts.add(new Part(Reason.REACHED, Optional.empty(), mean * (Math.log(middle) - free)));
        return new Contributions(promised, parts);
    }
}
