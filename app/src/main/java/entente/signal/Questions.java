package entente.signal;

import entente.kernel.Band;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The seven questions as the facts answer them: of each that applies the signal that decides, its worst.
 * Yes is WATCH or ACT; not knowing is counted apart, except for 000-A7, where having no data on cost and benefit is the yes itself.
 */
public record Questions(SortedMap<String, Signal> deciding) {
    private static final String COST_AND_BENEFIT = "000-A7";

    public static Questions of(List<Signal> signals) {
        SortedMap<String, Signal> deciding = new TreeMap<>();
        signals.stream()
                .filter(s -> StartSet.QUESTIONS.contains(s.practice()) && s.applies())
                .forEach(s -> deciding.merge(s.practice(), s, Questions::worse));
        return new Questions(Collections.unmodifiableSortedMap(deciding));
    }

    private static Signal worse(Signal first, Signal second) {
        return first.band().worse(second.band()) == first.band() ? first : second;
    }

    public Optional<Signal> find(String question) {
        return Optional.ofNullable(deciding.get(question));
    }

    public int applying() {
        return deciding.size();
    }

    public List<Signal> yes() {
        return deciding.values().stream().filter(Questions::isYes).toList();
    }

    /** Asked, and neither yes nor no. */
    public List<Signal> unknown() {
        return deciding.values().stream()
                .filter(s -> s.band() == Band.UNKNOWN && !isYes(s))
                .toList();
    }

    public static boolean isYes(Signal signal) {
        boolean unknownIsYes = signal.practice().equals(COST_AND_BENEFIT) && signal.band() == Band.UNKNOWN;
        return signal.isYes() || (signal.applies() && unknownIsYes);
    }
}
