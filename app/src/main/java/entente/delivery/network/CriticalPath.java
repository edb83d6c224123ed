package entente.delivery.network;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How long a network takes at least, and what decides that; the critical path method of Kelley and Walker, Critical-Path Planning and
 * Scheduling (1959), with the four kinds of links of precedence diagrams. Nothing starts before the whole, and nobody is ever scarce.
 */
public final class CriticalPath {
    private final Network network;
    private final Map<String, BigDecimal> earliest = new HashMap<>();
    private final Map<String, BigDecimal> latest = new HashMap<>();
    private final BigDecimal days;

    private CriticalPath(Network network) {
        this.network = network;
        forward();
        this.days = network.order().stream()
                .map(activity -> at(earliest, activity.code()).add(activity.days()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        backward();
    }

    public static CriticalPath of(Network network) {
        return new CriticalPath(network);
    }

    /** The shortest time in which all can be done; explained by the activities that decide it. Unknown without any activity. */
    public Figure length(Unit unit) {
        List<Explanation> path = path().stream()
                .map(one -> Explanation.of(
                                "delivery.network.step", one.activity().code(), one.earliestStart())
                        .is(new Amount(one.activity().days(), unit)))
                .toList();
        return path.isEmpty()
                ? Figure.unknown(Text.of("delivery.network.unknown.empty"))
                : Figure.known(
                        days, unit, Explanation.of("delivery.network.length").because(path));
    }

    /** When each activity can and must happen, each after all it waits for. */
    public List<Timing> timings() {
        return network.order().stream().map(this::timing).toList();
    }

    /** One chain of activities from the start to the end in which each decides when the next can happen. */
    public List<Timing> path() {
        List<Timing> back = new ArrayList<>();
        Optional<Activity> next = network.order().stream()
                .filter(activity ->
                        at(earliest, activity.code()).add(activity.days()).compareTo(days) == 0)
                .findFirst();
        while (next.isPresent()) {
            back.add(timing(next.get()));
            next = driver(next.get());
        }
        return back.reversed();
    }

    private void forward() {
        for (Activity activity : network.order()) {
            BigDecimal start = network.into(activity).stream()
                    .map(link -> at(earliest, link.before()).add(network.between(link)))
                    .reduce(BigDecimal.ZERO, BigDecimal::max);
            earliest.put(activity.code(), start);
        }
    }

    private void backward() {
        for (Activity activity : network.order().reversed()) {
            BigDecimal start = network.outOf(activity).stream()
                    .map(link -> at(latest, link.after()).subtract(network.between(link)))
                    .reduce(days.subtract(activity.days()), BigDecimal::min);
            latest.put(activity.code(), start);
        }
    }

    private Timing timing(Activity activity) {
        BigDecimal start = at(earliest, activity.code());
        BigDecimal free = network.outOf(activity).stream()
                .map(link -> at(earliest, link.after())
                        .subtract(network.between(link))
                        .subtract(start))
                .reduce(days.subtract(activity.days()).subtract(start), BigDecimal::min);
        return new Timing(activity, start, at(latest, activity.code()), free);
    }

    /** What an activity waits for longest; empty where it can start with the whole. */
    private Optional<Activity> driver(Activity activity) {
        return network.into(activity).stream()
                .filter(link ->
                        at(earliest, link.before()).add(network.between(link)).compareTo(at(earliest, activity.code()))
                                == 0)
                .map(link -> network.activity(link.before()))
                .findFirst();
    }

    private static BigDecimal at(Map<String, BigDecimal> times, String code) {
        return Objects.requireNonNull(times.get(code));
    }
}
