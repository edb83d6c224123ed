package entente.events;

import entente.performance.clock.Span;
import entente.performance.level.Case;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a landed file looks like to whoever has to say whether it was understood.
 *
 * @param first cases, as they were understood
 * @param months how many cases began and ended in which
 * @param from the day of the first beginning
 * @param to the day of the last beginning or end
 */
public record LandedLook(List<Understood> first, List<OfMonth> months, LocalDate from, LocalDate to) {
    private static final int SHOWN = 10;

    /** One case; how long it was paused in all, by the wall clock, in seconds. */
    public record Understood(
            String id,
            String priority,
            Instant started,
            @Nullable Instant stopped,
            int pauses,
            long paused) {}

    /** A month such as 2026-03. */
    public record OfMonth(String month, long began, long ended) {}

    public LandedLook {
        first = List.copyOf(first);
        months = List.copyOf(months);
    }

    public static LandedLook of(Path landed, ZoneId zone, Path spill) {
        List<OfMonth> months = new ArrayList<>();
        List<Understood> first = new ArrayList<>();
        try (Duck duck = Duck.inMemory(spill)) {
            LandedCases cases = LandedCases.open(duck, landed);
            duck.each(
                    """
                    select month, sum(began)::bigint, sum(ended)::bigint
                      from (select %1$s as month, 1 as began, 0 as ended from %3$s
                             union all
                            select %2$s, 0, 1 from %3$s where stopped is not null)
                     group by month
                     order by month""".formatted(month("started", zone), month("stopped", zone), cases.table()),
                    row -> months.add(new OfMonth(row.getString(1), row.getLong(2), row.getLong(3))));
            cases.each(
                    "id in (select id from %s order by started, id limit %d)".formatted(cases.table(), SHOWN),
                    of -> first.add(understood(of)));
            return new LandedLook(first, months, day(cases.first(), zone), day(cases.last(), zone));
        }
    }

    private static Understood understood(Case of) {
        Long stopped = of.stopped();
        return new Understood(
                of.id(),
                of.last(),
                Span.at(of.started()),
                stopped == null ? null : Span.at(stopped),
                of.pauses().list().size(),
                of.pauses().length() / 1_000_000);
    }

    private static String month(String micros, ZoneId zone) {
        return "strftime(timezone(%s, timezone('UTC', make_timestamp(%s))), '%%Y-%%m')"
                .formatted(Duck.text(zone.getId()), micros);
    }

    private static LocalDate day(long micros, ZoneId zone) {
        return Span.at(micros).atZone(zone).toLocalDate();
    }
}
