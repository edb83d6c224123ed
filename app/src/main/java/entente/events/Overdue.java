package entente.events;

import entente.performance.clock.BusinessClock;
import entente.performance.clock.Span;
import entente.performance.level.Case;
import entente.performance.level.Stretch;
import entente.performance.level.Tally;
import entente.performance.level.Target;
import entente.performance.level.Version;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cases that are open though they fell due: each counts as missed in the period in which it did. */
final class Overdue {
    private final Version version;
    private final BusinessClock clock;
    private final List<Stretch> periods;
    private final Map<Tally.Key, Tally> tallies = new HashMap<>();

    Overdue(Version version, BusinessClock clock, List<Stretch> periods) {
        this.version = version;
        this.clock = clock;
        this.periods = periods;
    }

    void add(Case open) {
        Target target = version.terms().held(open.first(), open.last());
        Long held = open.held();
        if (held != null && clock.elapsed(open.started(), held, open.pauses()) < target.within()) {
            // it waits: nobody knows yet when it will be due
            return;
        }
        long due = clock.due(open.started(), target.within(), open.pauses());
        for (Stretch period : periods) {
            Span span = period.span();
            if (span.from() <= due && due < span.to()) {
                tallies.merge(
                        new Tally.Key(period.name(), target.priority()),
                        new Tally(1, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0),
                        Tally::and);
            }
        }
    }

    Map<Tally.Key, Tally> tallies() {
        return tallies;
    }
}
