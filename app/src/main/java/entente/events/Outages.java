package entente.events;

import entente.performance.clock.BusinessClock;
import entente.performance.clock.Span;
import entente.performance.clock.Spans;
import entente.performance.level.Case;
import entente.performance.level.Stretch;
import entente.performance.level.Tally;
import entente.performance.level.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Availability = (AST - UDT) / AST: the agreed service time is the open time of a period without what both agreed not to count; the
 * unplanned downtime is what of it lies in at least one outage. One that has not ended runs on.
 */
final class Outages {
    private final BusinessClock clock;
    private final long grace;
    private final List<Case> all = new ArrayList<>();

    Outages(Version version, BusinessClock clock) {
        this.clock = clock;
        this.grace = version.terms().grace();
    }

    void add(Case outage) {
        all.add(outage);
    }

    Map<Tally.Key, Tally> tallies(List<Stretch> periods) {
        long end = periods.getLast().span().to();
        List<Span> down = new ArrayList<>();
        for (Case outage : all) {
            Long stopped = outage.stopped();
            long until = stopped == null ? Math.max(end, outage.started()) : stopped;
            if (clock.elapsed(outage.started(), until, outage.pauses()) > grace) {
                down.addAll(Spans.of(new Span(outage.started(), until))
                        .without(outage.pauses())
                        .list());
            }
        }
        Spans once = Spans.of(down);
        Map<Tally.Key, Tally> tallies = new HashMap<>();
        for (Stretch period : periods) {
            tallies.put(new Tally.Key(period.name(), Tally.Key.ALL), tally(period, once));
        }
        return tallies;
    }

    private Tally tally(Stretch period, Spans down) {
        Span span = period.span();
        long agreed = clock.elapsed(span.from(), span.to(), Spans.NONE);
        long there = clock.elapsed(span.from(), span.to(), down);
        long outages = all.stream()
                .filter(each -> each.started() < span.to())
                .filter(each -> each.stopped() == null || each.stopped() > span.from())
                .count();
        return new Tally(outages, 0, BigDecimal.valueOf(there), BigDecimal.valueOf(agreed), 0, 0);
    }
}
