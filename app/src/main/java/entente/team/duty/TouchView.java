package entente.team.duty;

import entente.kernel.Band;
import entente.kernel.Figure;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Bands;
import entente.signal.Policy;
import entente.team.TouchPoint;
import entente.team.TouchPointReading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A touch point with its last readings.
 *
 * @param friction 0 to 100 of each reading, the newest first
 * @param high from how much on it counts as high
 */
public record TouchView(Recorded<TouchPoint> said, List<Figure> friction, BigDecimal high) {
    public TouchView {
        friction = List.copyOf(friction);
    }

    public static List<TouchView> all(Book book, Policy policy, LocalDate asOf) {
        Map<Object, List<Recorded<TouchPointReading>>> read = book.current(TouchPointReading.class).stream()
                .filter(one -> !one.fact().readOn().isAfter(asOf))
                .sorted(Comparator.<Recorded<TouchPointReading>, LocalDate>comparing(
                                one -> one.fact().readOn())
                        .reversed())
                .collect(Collectors.groupingBy(one -> one.fact().touchPoint()));
        BigDecimal high = policy.of(TouchPoints.HIGH);
        return book.current(TouchPoint.class).stream()
                .map(one -> new TouchView(
                        one,
                        read.getOrDefault(one.ref(), List.of()).stream()
                                .map(Friction::of)
                                .toList(),
                        high))
                .toList();
    }

    public Optional<Figure> newest() {
        return friction.stream().findFirst();
    }

    /** High twice in a row is time to act, once is watched. */
    public Band band() {
        if (friction.isEmpty()) {
            return Band.UNKNOWN;
        }
        boolean now = isHigh(friction.getFirst());
        boolean before = friction.size() > 1 && isHigh(friction.get(1));
        return !now ? Band.WELL : before ? Band.ACT : Band.WATCH;
    }

    private boolean isHigh(Figure one) {
        return Bands.of(one, value -> Bands.from(value, high, high)) == Band.ACT;
    }
}
