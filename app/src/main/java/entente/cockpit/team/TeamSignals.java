package entente.cockpit.team;

import entente.kernel.Band;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the judge says of a page's practices, what needs somebody first. */
final class TeamSignals {
    private TeamSignals() {}

    static List<Signal> of(Judgement own, Set<String> practices) {
        return Stream.concat(own.direct().stream(), own.composed().stream())
                .filter(signal -> practices.contains(signal.practice()) && signal.applies())
                .sorted(Comparator.comparingInt((Signal signal) -> rank(signal.band()))
                        .thenComparing(Signal::practice))
                .toList();
    }

    private static int rank(Band band) {
        return switch (band) {
            case ACT -> 0;
            case WATCH -> 1;
            case UNKNOWN -> 2;
            case WELL -> 3;
        };
    }
}
