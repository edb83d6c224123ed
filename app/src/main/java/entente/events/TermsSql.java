package entente.events;

import entente.performance.clock.Span;
import entente.performance.level.CountedBy;
import entente.performance.level.EventSource;
import entente.performance.level.Ranking;
import entente.performance.level.Reckoning;
import entente.performance.level.Role;
import entente.performance.level.Target;
import entente.performance.level.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The terms of a service level compiled to SQL over landed cases: active time = the sum of sign x B(t), start and resumption opening,
 * end and pause closing.
 *
 * @param priorities by their numbers in the file
 * @param source says how long a case took or not, has amounts or not, and cases that can never be hits or not
 */
record TermsSql(Terms terms, Slots slots, List<String> priorities, EventSource source) {
    private static final String NONE = "null::smallint";

    /**
     * Rows: period, priority, cases, hits, sum, base, lower, upper; a null priority is all of them together.
     *
     * @param counted from the beginning of the first period to the end of the last
     */
    String select(String cases, Span counted) {
        List<String> parts = new ArrayList<>();
        int sorts = isReckoned() ? CaseTable.SORTS : 1;
        // asked of the column itself, so that parts of the file without such cases are not read
        String from = "(select * from %s where %s >= %d and %2$s < %d)"
                .formatted(cases, counted(), counted.from(), counted.to());
        for (int holds = 0; holds < sorts; holds++) {
            parts.add(isReckoned() ? ofSort(from, holds) : rows(from, "lasting", "true"));
        }
        String all = String.join("\nunion all\n", parts);
        String groups = terms.reckoning().isRanked() && terms.hasPriorities()
                ? "grouping sets ((period, priority), (period))"
                : "period, priority";
        String inner = "select period, priority, %s from (%s)%s group by %s"
                .formatted(
                        aggregates(), all, terms.reckoning().isTime() ? " where hit and took is not null" : "", groups);
        return terms.reckoning().isRanked() ? ranked(inner) : inner;
    }

    /** Whether the time a case took has to be worked out from its ends and pauses. */
    private boolean isReckoned() {
        return source.lasting() == null && (terms.reckoning().isTime() || terms.reckoning() == Reckoning.WITHIN_TARGET);
    }

    private String aggregates() {
        return switch (terms.reckoning()) {
            case WITHIN_TARGET ->
                "count(*) as cases, count(*) filter (where %stook %s target) as hits, 0 as total, 0 as base, 0 as lower, 0 as upper"
                        .formatted(
                                source.meanings().stream().anyMatch(each -> each.role() == Role.MISS) ? "hit and " : "",
                                terms.boundary() == Terms.Boundary.INCLUSIVE ? "<=" : "<");
            case MEAN -> "count(*) as cases, 0 as hits, sum(took) as total, 0 as base, 0 as lower, 0 as upper";
            case MEDIAN, PERCENTILE -> "count(*) as cases, list_sort(list(took)) as times";
            case RATIO ->
                source.amount() != null
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

    /** Cases with so many pauses; the few with more than fit into columns have them in a list. */
    private String ofSort(String cases, int holds) {
        String only = "holds = " + holds + " and stopped is not null";
        if (holds == CaseTable.LISTED) {
            String paused =
                    "list_sum(list_transform(more, lambda bound, i: case when i %% 2 = 0 then -1 else 1 end * %s))"
                            .formatted(slots.active("bound"));
            return rows(cases, slots.active("started", "stopped") + " - " + paused, only);
        }
        List<String> instants = new ArrayList<>(List.of("started"));
        for (int i = 1; i <= holds; i++) {
            instants.add("a" + i);
            instants.add("b" + i);
        }
        instants.add("stopped");
        return rows(cases, slots.active(instants.toArray(String[]::new)), only);
    }

    private String rows(String cases, String took, String only) {
        return "select %s as period, %s as priority, %s as took, %s as target, hit, amount, base from %s where %s"
                .formatted(
                        slots.period(counted()),
                        terms.hasPriorities() ? priority() : NONE,
                        took,
                        terms.targets().isEmpty() ? "null" : byPriority(priority(), Target::within),
                        cases,
                        only);
    }

    /** The column that puts a case into a period. */
    private String counted() {
        return terms.countedBy() == CountedBy.STOP ? "stopped" : "started";
    }

    /** The number of the priority whose target holds. */
    private String priority() {
        return switch (terms.retarget()) {
            case FIXED_AT_START -> "first";
            case LAST -> "last";
            case STRICTER ->
                "case when %1$s is null or %1$s < %2$s then last else first end"
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
