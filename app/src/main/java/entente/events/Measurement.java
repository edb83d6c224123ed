package entente.events;

import entente.kernel.DateRange;
import entente.performance.clock.BusinessClock;
import entente.performance.clock.Span;
import entente.performance.level.CountedBy;
import entente.performance.level.Definition;
import entente.performance.level.Judged;
import entente.performance.level.PeriodFigure;
import entente.performance.level.Reckoning;
import entente.performance.level.Stretch;
import entente.performance.level.Tally;
import entente.performance.level.Terms;
import entente.performance.level.Version;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A service level measured on landed cases, period by period. */
public final class Measurement {
    private final Definition definition;
    private final LandedCases cases;
    private final List<Stretch> periods;
    private final Map<Tally.Key, Tally> tallies = new HashMap<>();

    private Measurement(Definition definition, LandedCases cases, @Nullable DateRange asked) {
        this.definition = definition;
        this.cases = cases.without(definition.excludedCases()).fitting(definition);
        this.periods = Stretch.within(asked == null ? all() : asked, definition.cycle(), definition.zone());
    }

    /**
     * The figures of every period asked for, in their order.
     *
     * @param file of landed cases
     * @param asked the days in question; all periods in which there are cases where left out
     * @param spill a folder for what does not fit into memory
     */
    public static List<PeriodFigure> of(Definition definition, Path file, @Nullable DateRange asked, Path spill) {
        try (Duck duck = Duck.inMemory(spill)) {
            LandedCases cases = LandedCases.open(duck, file);
            if (cases.cases() == 0 && asked == null) {
                return List.of();
            }
            return new Measurement(definition, cases, asked).measure(duck);
        }
    }

    private List<PeriodFigure> measure(Duck duck) {
        definition.governed(periods).forEach((version, governed) -> {
            BusinessClock clock = definition.clock(version);
            if (definition.reckoning() == Reckoning.AVAILABILITY) {
                Outages outages = new Outages(version, clock);
                cases.each("hit", outages::add);
                tallies.putAll(outages.tallies(governed));
            } else {
                count(duck, version, governed, clock);
            }
        });
        return Judged.of(definition, periods, tallies);
    }

    private void count(Duck duck, Version version, List<Stretch> governed, BusinessClock clock) {
        Terms terms = version.terms();
        long from = Math.min(cases.first(), periods.getFirst().span().from());
        long to = Math.max(cases.last(), periods.getLast().span().to());
        String number = String.valueOf(definition.versions().indexOf(version));
        Slots slots = Slots.lay(duck, number, clock, periods, from, to);
        TermsSql sql = new TermsSql(terms, slots, cases.priorities(), definition.source());
        Span counted = new Span(
                governed.getFirst().span().from(), governed.getLast().span().to());
        duck.each(sql.select(cases.table(), counted), row -> add(read(row, terms), terms));
        if (terms.open() == Terms.OpenCases.MISSED_WHEN_DUE) {
            Overdue overdue = new Overdue(version, clock, governed);
            cases.each("stopped is null", overdue::add);
            overdue.tallies().forEach((key, tally) -> add(Map.entry(key, tally), terms));
        }
    }

    private void add(Map.Entry<Tally.Key, Tally> line, Terms terms) {
        tallies.merge(line.getKey(), line.getValue(), Tally::and);
        boolean isAll = line.getKey().priority().equals(Tally.Key.ALL);
        if (!isAll && !terms.reckoning().isRanked()) {
            Tally.Key all = new Tally.Key(line.getKey().period(), Tally.Key.ALL);
            tallies.merge(all, line.getValue(), Tally::and);
        }
    }

    private Map.Entry<Tally.Key, Tally> read(ResultSet row, Terms terms) throws SQLException {
        int priority = row.getInt(2);
        String named = row.wasNull() ? Tally.Key.ALL : cases.priorities().get(priority);
        if (terms.reckoning() == Reckoning.WITHIN_TARGET) {
            // where the cases were landed for other terms a priority may have no target: named, never counted as missed
            terms.held(named, named);
        }
        Tally.Key key = new Tally.Key(periods.get(row.getInt(1)).name(), named);
        return Map.entry(
                key,
                new Tally(
                        row.getLong(3),
                        row.getLong(4),
                        Objects.requireNonNull(row.getBigDecimal(5)),
                        Objects.requireNonNull(row.getBigDecimal(6)),
                        row.getLong(7),
                        row.getLong(8)));
    }

    /** From the first case that counts to the last. */
    private DateRange all() {
        boolean byStop = definition.versions().getFirst().terms().countedBy() == CountedBy.STOP
                && definition.reckoning() != Reckoning.AVAILABILITY;
        long[] ends = {cases.first(), cases.last()};
        if (byStop) {
            cases.duck()
                    .each(
                            "select coalesce(min(stopped), %d), coalesce(max(stopped), %d) from %s"
                                    .formatted(cases.first(), cases.last(), cases.table()),
                            row -> {
                                ends[0] = row.getLong(1);
                                ends[1] = row.getLong(2);
                            });
        }
        LocalDate first = definition.cycle().begin(day(ends[0]));
        return new DateRange(first, definition.cycle().next(definition.cycle().begin(day(ends[1]))));
    }

    private LocalDate day(long micros) {
        return Span.at(micros).atZone(definition.zone()).toLocalDate();
    }
}
