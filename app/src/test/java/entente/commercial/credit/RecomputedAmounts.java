package entente.commercial.credit;

import static entente.commercial.credit.Recomputation.FINE;
import static entente.commercial.credit.Recomputation.part;
import static entente.commercial.credit.RecomputedMonth.number;
import static entente.commercial.credit.RecomputedMonth.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Of one month: from defaults to amounts before their caps, and from capped amounts to cents. */
final class RecomputedAmounts {
    private final JsonNode terms;
    private final BigDecimal charges;
    private final List<RecomputedMonth> defaults;

    private RecomputedAmounts(JsonNode terms, BigDecimal charges, List<RecomputedMonth> defaults) {
        this.terms = terms;
        this.charges = charges;
        this.defaults = defaults;
    }

    /** In the order in which the terms name the levels. */
    static Map<RecomputedMonth, BigDecimal> credits(List<RecomputedMonth> judged, JsonNode terms, BigDecimal charges) {
        List<RecomputedMonth> defaults = terms.get("levels")
                .valueStream()
                .flatMap(covered -> judged.stream()
                        .filter(level -> level.isDefault() && level.covered().equals(covered)))
                .toList();
        return new RecomputedAmounts(terms, charges, defaults).owed();
    }

    static Map<RecomputedMonth, BigDecimal> bonuses(List<RecomputedMonth> judged, JsonNode terms, BigDecimal charges) {
        Map<RecomputedMonth, BigDecimal> owed = new LinkedHashMap<>();
        terms.get("levels")
                .forEach(covered -> judged.stream()
                        .filter(level -> level.covered().equals(covered) && covered.has("bonus") && level.isAtTarget())
                        .forEach(level ->
                                owed.put(level, part(part(charges, terms.get("atRisk")), covered.get("bonus")))));
        return owed;
    }

    private Map<RecomputedMonth, BigDecimal> owed() {
        Map<RecomputedMonth, BigDecimal> first = new LinkedHashMap<>();
        defaults.forEach(level -> first.put(level, base(level, defaults)));
        List<RecomputedMonth> standing =
                defaults.stream().filter(level -> stands(level, first)).toList();
        Map<RecomputedMonth, BigDecimal> owed = new LinkedHashMap<>();
        defaults.forEach(level -> owed.put(
                level,
                standing.contains(level)
                        ? base(level, standing).multiply(isByPoints(level) ? BigDecimal.ONE : factor(level))
                        : BigDecimal.ZERO));
        return owed;
    }

    private BigDecimal base(RecomputedMonth level, List<RecomputedMonth> counting) {
        JsonNode covered = level.covered();
        BigDecimal atRisk = part(charges, terms.get("atRisk"));
        return switch (covered.get("regime").asString()) {
            case "POOL" -> {
                JsonNode category = row(
                        terms.get("allocations"),
                        "category",
                        covered.get("category").asString());
                yield part(part(atRisk, category.get("share")), covered.get("share"));
            }
            case "WEIGHTING" -> part(atRisk, covered.get("share"));
            case "POINTS" -> {
                String table = covered.get("table").asString();
                BigDecimal all = counting.stream()
                        .filter(other -> isByPoints(other)
                                && other.covered().get("table").asString().equals(table))
                        .map(this::points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                yield step(table, all).multiply(points(level)).divide(all, FINE);
            }
            case "GRADUATED" -> step(covered.get("table").asString(), depth(level));
            case "FIXED" -> number(covered.get("amount").get("amount")).multiply(level.counted.missed(BigDecimal.ONE));
            case "DAMAGES" ->
                number(covered.get("amount").get("amount")).multiply(level.counted.missed(BigDecimal.ZERO));
            default -> throw new IllegalStateException("a regime nobody documented: " + covered);
        };
    }

    private static boolean isByPoints(RecomputedMonth level) {
        return level.covered().get("regime").asString().equals("POINTS");
    }

    private BigDecimal points(RecomputedMonth level) {
        JsonNode covered = level.covered();
        boolean floor = !level.reason.equals("OFTEN") && covered.has("pointsBelowFloor");
        return number(covered.get(floor ? "pointsBelowFloor" : "points")).multiply(factor(level));
    }

    private BigDecimal factor(RecomputedMonth level) {
        return terms.get("factors")
                .valueStream()
                .filter(row -> level.inARow >= row.get("from").asInt())
                .max(Comparator.comparingInt(row -> row.get("from").asInt()))
                .map(row -> number(row.get("times")))
                .orElse(BigDecimal.ONE);
    }

    private BigDecimal step(String table, BigDecimal reached) {
        return terms.get("steps")
                .valueStream()
                .filter(row -> row.get("table").asString().equals(table))
                .filter(row -> reached.compareTo(number(row.get("from"))) >= 0)
                .max(Comparator.comparing(row -> number(row.get("from"))))
                .map(row -> part(charges, row.get("share")))
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal depth(RecomputedMonth level) {
        BigDecimal expected = number(level.promised.get("expected"));
        if (level.counted.hasValue()) {
            return expected.subtract(RecomputedMonth.rounded(level.promised, level.counted.value()))
                    .abs();
        }
        return level.promised.get("higherIsBetter").asBoolean() ? expected : BigDecimal.ZERO;
    }

    private boolean stands(RecomputedMonth level, Map<RecomputedMonth, BigDecimal> first) {
        String how = terms.get("oneIncident").asString();
        String incident = level.incident();
        if (how.equals("EACH_LEVEL") || incident == null) {
            return true;
        }
        Comparator<RecomputedMonth> order = Comparator.comparing(other ->
                how.equals("CLIENT_CHOOSES") && other.told.get("chosen").asBoolean());
        return defaults.stream()
                        .filter(other -> incident.equals(other.incident()))
                        .max(order.thenComparing(other -> Objects.requireNonNull(first.get(other)))
                                .thenComparing(RecomputedMonth::level))
                        .orElseThrow()
                == level;
    }

    /** What shares the amount at risk as one sum, damages as another; each in the order of the terms. */
    static Map<RecomputedMonth, BigDecimal> cents(
            Map<RecomputedMonth, BigDecimal> exact,
            Map<RecomputedMonth, BigDecimal> room,
            Predicate<RecomputedMonth> together,
            JsonNode terms) {
        RoundingMode how = RoundingMode.valueOf(terms.get("rounding").asString());
        Map<RecomputedMonth, BigDecimal> cents = new LinkedHashMap<>(exact);
        for (Predicate<RecomputedMonth> group : List.of(together, together.negate())) {
            Map<RecomputedMonth, BigDecimal> of = new LinkedHashMap<>(exact);
            of.keySet().removeIf(group.negate());
            cents.putAll(cents(of, room, how));
        }
        return cents;
    }

    /** The sum rounded once, each alone, and what is left over to the largest that has room. */
    private static Map<RecomputedMonth, BigDecimal> cents(
            Map<RecomputedMonth, BigDecimal> exact, Map<RecomputedMonth, BigDecimal> room, RoundingMode how) {
        Map<RecomputedMonth, BigDecimal> cents = new LinkedHashMap<>();
        exact.forEach((level, amount) -> cents.put(level, clean(amount).setScale(2, how)));
        BigDecimal sum = exact.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = cents.values().stream().reduce(clean(sum).setScale(2, how), BigDecimal::subtract);
        for (RecomputedMonth level : exact.keySet().stream()
                .sorted(Comparator.comparing((RecomputedMonth key) -> Objects.requireNonNull(exact.get(key)))
                        .reversed())
                .toList()) {
            BigDecimal now = Objects.requireNonNull(cents.get(level));
            BigDecimal moved = left.max(now.negate());
            BigDecimal most = room.get(level);
            moved = most == null ? moved : moved.min(most.subtract(now).max(BigDecimal.ZERO));
            cents.put(level, now.add(moved));
            left = left.subtract(moved);
        }
        return cents;
    }

    private static BigDecimal clean(BigDecimal amount) {
        return amount.setScale(18, RoundingMode.HALF_EVEN);
    }
}
