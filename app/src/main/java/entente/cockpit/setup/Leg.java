package entente.cockpit.setup;

import java.util.List;

/** The steps of one stage. */
public record Leg(Stage stage, List<Way.Stop> stops) {
    public Leg {
        stops = List.copyOf(stops);
    }

    public int minutesLeft() {
        return stops.stream()
                .filter(stop -> !stop.done())
                .mapToInt(stop -> stop.step().minutes())
                .sum();
    }

    public long done() {
        return stops.stream().filter(Way.Stop::done).count();
    }
}
