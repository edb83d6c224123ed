package entente.commercial.credit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Another program, as the other side could write it: it knows an exported file and docs/credits.md alone, reads JSON, and uses none of the
 * product's own calculators.
 */
final class Recomputation {
    static final MathContext FINE = new MathContext(60);

    /** A credit or bonus as it comes out. */
    record Line(String month, String level, boolean bonus, BigDecimal amount) {
        String shown() {
            return month + " " + level + (bonus ? " bonus " : " ") + amount;
        }
    }

    private final Map<String, List<RecomputedMonth>> levels = new HashMap<>();
    private final Map<String, RecomputedMonth.Quantity> carried = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<Line, RecomputedMonth> seen = new HashMap<>();
    private final int last;

    Recomputation(JsonNode file) {
        file.get("months")
                .forEach(month -> month(month, monthOf(month.get("month").asString())));
        last = monthOf(file.get("month").asString());
    }

    /** Of every month of the file. */
    List<Line> lines() {
        return lines;
    }

    /** What became of a credit by the end of the file: HELD, FINAL or EARNED_BACK. */
    String standing(Line credit) {
        List<RecomputedMonth> level = levels.getOrDefault(credit.level(), List.of());
        return new RecomputedReturns(seen(credit), level, last).state();
    }

    private void month(JsonNode month, int nth) {
        if (!month.has("terms")) {
            return;
        }
        JsonNode terms = month.get("terms");
        List<RecomputedMonth> judged = month.get("levels")
                .valueStream()
                .map(told -> judged(new RecomputedMonth(told, terms, nth)))
                .toList();
        if (month.has("charges")) {
            BigDecimal charges = RecomputedMonth.number(month.get("charges"));
            String name = month.get("month").asString();
            post(name, nth, terms, charges, RecomputedAmounts.credits(judged, terms, charges), false);
            post(name, nth, terms, charges, RecomputedAmounts.bonuses(judged, terms, charges), true);
        }
    }

    private RecomputedMonth judged(RecomputedMonth now) {
        List<RecomputedMonth> before = levels.computeIfAbsent(now.level(), none -> new ArrayList<>());
        now.counted = carried.getOrDefault(now.level(), RecomputedMonth.Quantity.NONE)
                .and(RecomputedMonth.Quantity.of(now.told));
        now.outcome = outcome(now);
        carried.put(now.level(), now.outcome.equals("POOLED") ? now.counted : RecomputedMonth.Quantity.NONE);
        before.add(now);
        long misses = before.stream()
                .filter(seen -> seen.month > now.month - 12 && seen.outcome.equals("EXPECTED_MISSED"))
                .count();
        int most = now.terms.has("misses") ? now.terms.get("misses").asInt() : 4;
        now.reason = switch (now.outcome) {
            case "MINIMUM_MISSED", "UNREPORTED" -> now.outcome;
            case "EXPECTED_MISSED" -> misses >= most ? "OFTEN" : "";
            default -> "";
        };
        now.inARow = now.isDefault()
                ? 1
                        + before.reversed().stream()
                                .skip(1)
                                .filter(RecomputedMonth::isScored)
                                .findFirst()
                                .map(last -> last.inARow)
                                .orElse(0)
                : 0;
        return now;
    }

    private static String outcome(RecomputedMonth now) {
        JsonNode promised = now.promised;
        if (now.told.has("growing")) {
            return "IN_RAMP";
        }
        if (now.told.has("unreported")) {
            return "UNREPORTED";
        }
        if (!now.counted.hasValue()) {
            return "NOT_SCORED";
        }
        boolean met = RecomputedMonth.reaches(promised, now.counted.value(), "expected");
        if (!now.counted.sort().equals("events")
                && promised.has("leastVolume")
                && now.counted.two().compareTo(RecomputedMonth.number(promised.get("leastVolume"))) < 0) {
            String how = promised.has("whenScarce") ? promised.get("whenScarce").asString() : "NOT_SCORED";
            if (!how.equals("ONE_MISS_ALLOWED")) {
                return how;
            }
            if (!met && now.counted.missed(BigDecimal.TEN).compareTo(BigDecimal.ONE) <= 0) {
                return "LET_PASS";
            }
        }
        boolean floor = RecomputedMonth.reaches(
                promised, now.counted.value(), promised.has("minimum") ? "minimum" : "expected");
        return !floor ? "MINIMUM_MISSED" : met ? "MET" : "EXPECTED_MISSED";
    }

    private void post(
            String name,
            int nth,
            JsonNode terms,
            BigDecimal charges,
            Map<RecomputedMonth, BigDecimal> owed,
            boolean bonus) {
        Map<RecomputedMonth, BigDecimal> room = room(owed.keySet(), bonus);
        owed.replaceAll((level, amount) -> amount.min(room.getOrDefault(level, amount)));
        Predicate<RecomputedMonth> together =
                level -> bonus || !level.covered().get("regime").asString().equals("DAMAGES");
        capped(owed, together, part(charges, terms.get("atRisk")));
        if (terms.has("yearCap")) {
            int begins = terms.get("yearBegins").asInt();
            int year = nth - Math.floorMod(nth - (begins - 1), 12);
            BigDecimal taken = sum(
                    lines, line -> line.bonus() == bonus && monthOf(line.month()) >= year && together.test(seen(line)));
            capped(
                    owed,
                    together,
                    RecomputedMonth.number(terms.get("yearCap").get("amount"))
                            .subtract(taken)
                            .max(BigDecimal.ZERO));
        }
        RecomputedAmounts.cents(owed, room, together, terms).forEach((level, amount) -> {
            Line line = new Line(name, level.level(), bonus, amount);
            lines.add(line);
            seen.put(line, level);
        });
    }

    /** What the cap of a level leaves: that of damages for the whole delay, any other for the month. */
    private Map<RecomputedMonth, BigDecimal> room(Set<RecomputedMonth> owed, boolean bonus) {
        Map<RecomputedMonth, BigDecimal> room = new HashMap<>();
        for (RecomputedMonth level : owed) {
            if (level.covered().has("cap")) {
                boolean forAll =
                        !bonus && level.covered().get("regime").asString().equals("DAMAGES");
                BigDecimal taken = sum(
                        lines, line -> forAll && !line.bonus() && line.level().equals(level.level()));
                BigDecimal cap =
                        RecomputedMonth.number(level.covered().get("cap").get("amount"));
                room.put(level, cap.subtract(taken).max(BigDecimal.ZERO));
            }
        }
        return room;
    }

    private RecomputedMonth seen(Line line) {
        RecomputedMonth of = seen.get(line);
        if (of == null) {
            throw new IllegalStateException("no such line: " + line);
        }
        return of;
    }

    private static void capped(
            Map<RecomputedMonth, BigDecimal> owed, Predicate<RecomputedMonth> together, BigDecimal limit) {
        BigDecimal sum = owed.entrySet().stream()
                .filter(one -> together.test(one.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(limit) > 0) {
            owed.replaceAll((level, amount) ->
                    together.test(level) ? amount.multiply(limit).divide(sum, FINE) : amount);
        }
    }

    private static BigDecimal sum(List<Line> lines, Predicate<Line> which) {
        return lines.stream().filter(which).map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal part(BigDecimal of, JsonNode percent) {
        return of.multiply(RecomputedMonth.number(percent)).movePointLeft(2);
    }

    static int monthOf(String name) {
        return Integer.parseInt(name.substring(0, 4)) * 12 + Integer.parseInt(name.substring(5)) - 1;
    }
}
