package entente.signal;

import entente.kernel.Band;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One answer that would be another.
 *
 * @param before null where it is not given now
 * @param after null where it would not be given any more
 */
public record Shift(
        Signal signal, @Nullable Band before, @Nullable Band after) {

    /** What differs in band between two judgements of the same book. */
    public static List<Shift> between(Judgement now, Judgement then) {
        Map<Concern, Signal> after = worst(then);
        Map<Concern, Signal> before = worst(now);
        List<Shift> shifts = new ArrayList<>();
        now.signals().stream().map(Concern::of).distinct().forEach(concern -> {
            Signal was = before.get(concern);
            Signal would = after.remove(concern);
            if (was != null && would == null) {
                shifts.add(new Shift(was, was.band(), null));
            } else if (was != null && would != null && was.band() != would.band()) {
                shifts.add(new Shift(would, was.band(), would.band()));
            }
        });
        after.values().stream()
                .sorted(Severity.TOLD)
                .forEach(signal -> shifts.add(new Shift(signal, null, signal.band())));
        return shifts;
    }

    private static Map<Concern, Signal> worst(Judgement judgement) {
        Map<Concern, Signal> worst = new HashMap<>();
        judgement
                .signals()
                .forEach(signal -> worst.merge(
                        Concern.of(signal), signal, (a, b) -> Severity.WORST_FIRST.compare(a, b) <= 0 ? a : b));
        return worst;
    }
}
