package entente.mail;

import entente.cockpit.Waiting;
import entente.kernel.Side;
import entente.ledger.Book;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What cannot wait in one arrangement, found once for all who lead it.
 *
 * @param today in the arrangement's zone
 * @param points what every leader of a side is written to alike
 * @param signing sides for which something came to be signed; whose signature is not enough alone is each leader's own
 */
record News(LocalDate today, Map<Side, List<Point>> points, Set<Side> signing) {
    News {
        points = Map.copyOf(points);
        signing = Set.copyOf(signing);
    }

    static News of(Book shared, Instant since, Instant now, ZoneId zone) {
        Map<Side, List<Point>> points = new EnumMap<>(Side.class);
        Set<Side> signing = EnumSet.noneOf(Side.class);
        for (Side side : Side.values()) {
            Urgencies urgent = Urgencies.at(shared, side, since, now, zone);
            points.put(side, urgent.forAll());
            if (urgent.news(Waiting.of(side, shared, zone)).findAny().isPresent()) {
                signing.add(side);
            }
        }
        return new News(LocalDate.ofInstant(now, zone), points, signing);
    }

    boolean isNone() {
        return signing.isEmpty() && points.values().stream().allMatch(List::isEmpty);
    }
}
