package entente.commercial.credit;

import entente.commercial.credit.RecomputedMonth.Quantity;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Of one credit and all known months of its level: held, won back or final, as docs/credits.md tells it. */
record RecomputedReturns(RecomputedMonth credit, List<RecomputedMonth> level, int lastMonth) {

    String state() {
        JsonNode terms = credit.terms;
        boolean never = credit.told.get("peak").asBoolean()
                || credit.covered().get("regime").asString().equals("DAMAGES");
        return switch (never ? "NONE" : terms.get("earnBack").asString()) {
            case "HOLD" -> held(terms.get("earnBackMonths").asInt());
            case "YEARLY" -> yearly(terms) ? "EARNED_BACK" : "FINAL";
            default -> "FINAL";
        };
    }

    private String held(int needed) {
        if (!credit.promised.has("target")) {
            return "FINAL";
        }
        List<RecomputedMonth> next = level.stream()
                .filter(month -> month.month > credit.month && month.isScored())
                .limit(needed)
                .toList();
        if (next.stream().anyMatch(month -> !month.isAtTarget())) {
            return "FINAL";
        }
        return next.size() == needed ? "EARNED_BACK" : "HELD";
    }

    private boolean yearly(JsonNode terms) {
        int begins = terms.get("yearBegins").asInt();
        int first = credit.month - Math.floorMod(credit.month - (begins - 1), 12);
        List<RecomputedMonth> year = level.stream()
                .filter(month -> month.month >= first && month.month < first + 12 && month.isScored())
                .toList();
        Quantity all = year.stream().map(month -> month.counted).reduce(Quantity.NONE, Quantity::and);
        return lastMonth >= first + 11
                && credit.reason.equals("OFTEN")
                && year.stream().filter(RecomputedMonth::isDefault).count()
                        <= terms.get("earnBackDefaults").asInt()
                && all.hasValue()
                && RecomputedMonth.reaches(year.getLast().promised, mean(all, year), "expected");
    }

    /** Of events so many a month. */
    private static BigDecimal mean(Quantity all, List<RecomputedMonth> year) {
        long told = year.stream()
                .filter(month -> month.counted.sort().equals("events"))
                .count();
        return all.sort().equals("events")
                ? all.one().divide(BigDecimal.valueOf(told), Recomputation.FINE)
                : all.value();
    }
}
