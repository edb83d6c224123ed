package entente.events;

import entente.performance.level.CountedBy;
import entente.performance.level.Ranking;
import entente.performance.level.Reckoning;
import entente.performance.level.Target;
import entente.performance.level.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The terms of a service level compiled to SQL over landed cases: active time = the sum of sign x B(t), start and resumption opening,
 * end and pause closing, with B(t) from the row of the instant's slot.
 *
 * @param priorities by their numbers in the file
 * @param told whether the source says how long a case took
 * @param sums whether it has amounts to add up
 */
record TermsSql(Terms terms, Slots slots, List<String> priorities, boolean told, boolean sums) {
    private static final String NONE = "null::smallint";

    /** Rows: period, priority, cases, hits, sum, base, lower, upper; a null priority is all of them together. */
    String select(String cases, int firstPeriod, int lastPeriod) {
        List<String> parts = new ArrayList<>();
        int sorts = isReckoned() ? CaseTable.SORTS : 1;
        for (int holds = 0; holds < sorts; holds++) {
            parts.add(isReckoned() ? ofSort(cases, holds) : rows(cases, "lasting", 0, ""));
        }
        String all = String.join("\nunion all\n", parts);
        String groups = terms.reckoning().isRanked() && terms.hasPriorities()
                ? "grouping sets ((period, priority), (period))"
                : "period, priority";
        String inner = "select period, priority, %s from (%s) where period between %d and %d%s group by %s"
                .formatted(
                        aggregates(),
                        all,
                        firstPeriod,
                        lastPeriod,
                        terms.reckoning().isTime() ? " and hit and took is not null" : "",
                        groups);
        return terms.reckoning().isRanked() ? ranked(inner) : inner;
    }

    /** Whether the time a case took has to be worked out from its ends and pauses. */
    private boolean isReckoned() {
        return !told && (terms.reckoning().isTime() || terms.reckoning() == Reckoning.WITHIN_TARGET);
    }

    private String aggregates() {
        return switch (terms.reckoning()) {
            case WITHIN_TARGET ->
                "count(*) as cases, count(*) filter (where hit and took %s target) as hits, 0 as total, 0 as base, 0 as lower, 0 as upper"
                        .formatted(terms.boundary() == Terms.Boundary.INCLUSIVE ? "<=" : "<");
            case MEAN -> "count(*) as cases, 0 as hits, sum(took) as total, 0 as base, 0 as lower, 0 as upper";
            case MEDIAN, PERCENTILE -> "count(*) as cases, list_sort(list(took)) as times";
            case RATIO ->
                sums
                        ? "count(*) as cases, 0 as hits, sum(amount) as total, sum(base) as base, 0 as lower, 0 as upper"
                        : "count(*) as cases, 0 as hits, count(*) filter (where hit) as total, count(*) as base, 0 as lower, 0 as upper";
            case COUNT, AVAILABILITY -> "count(*) as cases, 0 as hits, 0 as total, 0 as base, 0 as lower, 0 as upper";
        };
    }

    private String ranked(String inner) {
        Ranking ranking = terms.ranking();
        BigDecimal share = ranking.percent().movePointLeft(2).stripTrailingZeros();
        int scale = Math.max(0, share.scale());
        String part = share.setScale(scale).unscaledValue().toString();
        String whole = BigDecimal.ONE.scaleByPowerOfTen(scale).toPlainString();
        String place = ranking.manner() == Ranking.Manner.NEAREST_RANK
                ? "(cases::hugeint * %s + %s - 1) // %s".formatted(part, whole, whole)
                : "((cases::hugeint - 1) * %s) // %s + 1".formatted(part, whole);
        return """
               select period, priority, cases, 0 as hits, 0 as total, 0 as base,
                      times[(%1$s)::bigint] as lower, coalesce(times[(%1$s)::bigint + 1], times[(%1$s)::bigint]) as upper
                 from (%2$s)""".formatted(place, inner);
    }

    /** Cases with so many pauses, each instant met with the row of its slot. */
    private String ofSort(String cases, int holds) {
        StringBuilder joins = new StringBuilder(" join slots s1 on s1.slot = " + slots.of("started"));
        StringBuilder took = new StringBuilder(Slots.until("s2", "stopped") + " - " + Slots.until("s1", "started"));
        if (holds == CaseTable.SORTS - 1) {
            took.append(" - coalesce(paused, 0)");
            return rows(listed(cases), took.toString(), holds, joins.toString());
        }
        for (int i = 1; i <= holds; i++) {
            joins.append(" join slots p%1$d on p%1$d.slot = %2$s".formatted(i, slots.of("a" + i)));
            joins.append(" join slots r%1$d on r%1$d.slot = %2$s".formatted(i, slots.of("b" + i)));
            took.append(" - ").append(Slots.until("r" + i, "b" + i));
            took.append(" + ").append(Slots.until("p" + i, "a" + i));
        }
        return rows(cases, took.toString(), holds, joins.toString());
    }

    /** The few cases with many pauses: their list is taken apart, and what it comes to is added up by case. */
    private String listed(String cases) {
        return """
               (select c.*, h.paused
                  from (select *, row_number() over () as n from %1$s where holds = %2$d) c
                  join (select n, sum(case when i %% 2 = 0 then %3$s else -(%3$s) end)::bigint as paused
                          from (select n, unnest(more) as bound, generate_subscripts(more, 1) as i
                                  from (select more, row_number() over () as n from %1$s where holds = %2$d))
                          join slots s on s.slot = %4$s
                         group by n) h
                    on h.n = c.n)""".formatted(cases, CaseTable.SORTS - 1, Slots.until("s", "bound"), slots.of("bound"));
    }

    private String rows(String cases, String took, int holds, String joins) {
        boolean byStop = terms.countedBy() == CountedBy.STOP;
        String counted = byStop ? "stopped" : "started";
        String only = isReckoned() ? "holds = " + holds + " and stopped is not null" : counted + " is not null";
        String begin = isReckoned() || !byStop ? "s1" : "s2";
        String join = isReckoned()
                ? joins + " join slots s2 on s2.slot = " + slots.of("stopped")
                : " join slots %s on %1$s.slot = %s".formatted(begin, slots.of(counted));
        return "select %s as period, %s as priority, %s as took, %s as target, hit, amount, base from %s%s where %s"
                .formatted(
                        Slots.period(byStop ? "s2" : "s1", counted),
                        terms.hasPriorities() ? priority() : NONE,
                        took,
                        terms.targets().isEmpty() ? "null" : byPriority(priority(), Target::within),
                        cases,
                        join,
                        only);
    }

    /** The number of the priority whose target holds. */
    private String priority() {
        return switch (terms.retarget()) {
            case FIXED_AT_START -> "first";
            case LAST -> "last";
            case STRICTER ->
                "case when %s < %s then last else first end"
                        .formatted(byPriority("last", Target::within), byPriority("first", Target::within));
        };
    }

    private String byPriority(String number, ToLongFunction<Target> value) {
        if (!terms.hasPriorities()) {
            return String.valueOf(value.applyAsLong(terms.targets().getFirst()));
        }
        StringBuilder sql = new StringBuilder("case ").append(number);
        for (int i = 0; i < priorities.size(); i++) {
            int at = i;
            terms.target(priorities.get(i))
                    .ifPresent(target -> sql.append(" when %d then %d".formatted(at, value.applyAsLong(target))));
        }
        return sql.append(" end").toString();
    }
}
