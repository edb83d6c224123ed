package entente.events;

import entente.kernel.DateRange;
import entente.kernel.Refused;
import entente.performance.clock.BusinessClock;
import entente.performance.clock.Span;
import entente.performance.level.Case;
import entente.performance.level.CountedBy;
import entente.performance.level.Definition;
import entente.performance.level.Judged;
import entente.performance.level.PeriodFigure;
import entente.performance.level.Reckoning;
import entente.performance.level.Stretch;
import entente.performance.level.Tally;
import entente.performance.level.Terms;
import entente.performance.level.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** The same figures by plain Java over the cases, one after the other: what the engine is held against. */
final class PlainReckoning {
    private final Definition definition;
    private final List<Stretch> periods;
    private final Map<Tally.Key, List<Long>> times = new HashMap<>();
    private final Map<Tally.Key, Tally> tallies = new HashMap<>();

    private PlainReckoning(Definition definition, List<Stretch> periods) {
        this.definition = definition;
        this.periods = periods;
    }

    static List<PeriodFigure> of(Definition definition, List<Case> cases, List<Stretch> periods) {
        PlainReckoning plain = new PlainReckoning(definition, periods);
        cases.forEach(plain::add);
        plain.rank();
        return Judged.of(definition, periods, plain.tallies);
    }

    /** Whether the terms of the period it counts in have no target for it. */
    static boolean isRefused(Definition definition, Case of, List<Stretch> periods) {
        try {
            new PlainReckoning(definition, periods).add(of);
            return false;
        } catch (Refused none) {
            return true;
        }
    }

    private void add(Case of) {
        for (Stretch period : periods) {
            Version version = definition.version(period).orElseThrow();
            Long counted = version.terms().countedBy() == CountedBy.STOP ? of.stopped() : Long.valueOf(of.started());
            boolean within = counted != null
                    && period.span().from() <= counted
                    && counted < period.span().to();
            if (within && (of.stopped() != null || version.terms().reckoning() == Reckoning.COUNT)) {
                add(of, period, version);
            }
        }
    }

    private void add(Case of, Stretch period, Version version) {
        Terms terms = version.terms();
        BusinessClock clock = definition.clock(version);
        Long stopped = of.stopped();
        long took = stopped == null ? 0 : clock.elapsed(of.started(), stopped, of.pauses());
        boolean hit = terms.reckoning() == Reckoning.WITHIN_TARGET
                && terms.isWithin(took, terms.held(of.first(), of.last()).within());
        Tally one = new Tally(
                1,
                hit ? 1 : 0,
                terms.reckoning() == Reckoning.MEAN ? BigDecimal.valueOf(took) : BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                0);
        TreeSet<String> keys = new TreeSet<>();
        keys.add(Tally.Key.ALL);
        if (terms.hasPriorities()) {
            keys.add(terms.held(of.first(), of.last()).priority());
        }
        for (String priority : keys) {
            Tally.Key key = new Tally.Key(period.name(), priority);
            tallies.merge(key, one, Tally::and);
            times.computeIfAbsent(key, _ -> new ArrayList<>()).add(took);
        }
    }

    private void rank() {
        times.forEach((key, all) -> {
            all.sort(Long::compare);
            Stretch period = periods.stream()
                    .filter(each -> each.name().equals(key.period()))
                    .findFirst()
                    .orElseThrow();
            Terms terms = definition.version(period).orElseThrow().terms();
            if (terms.reckoning().isRanked()) {
                int place = (int) terms.ranking().place(all.size());
                Tally before = Objects.requireNonNull(tallies.get(key));
                tallies.put(
                        key,
                        new Tally(
                                before.cases(),
                                0,
                                before.sum(),
                                before.base(),
                                all.get(place - 1),
                                all.get(Math.min(place, all.size() - 1))));
            }
        });
    }

    static List<Stretch> covering(Definition definition, List<Case> cases) {
        long first = cases.stream().mapToLong(Case::started).min().orElseThrow();
        long last = cases.stream()
                .mapToLong(each -> each.stopped() == null ? each.started() : each.stopped())
                .max()
                .orElseThrow();
        var cycle = definition.cycle();
        var from = cycle.begin(Span.at(first).atZone(definition.zone()).toLocalDate());
        var to = cycle.next(cycle.begin(Span.at(last).atZone(definition.zone()).toLocalDate()));
        return Stretch.within(new DateRange(from, to), cycle, definition.zone());
    }
}
