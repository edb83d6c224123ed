package entente.commercial.credit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A month of a level as the file tells it, and what became of it. */
final class RecomputedMonth {
    final JsonNode told;
    final JsonNode terms;
    final JsonNode promised;
    final int month;
    Quantity counted = Quantity.NONE;
    String outcome = "NOT_SCORED";
    String reason = "";
    int inARow;

    RecomputedMonth(JsonNode told, JsonNode terms, int month) {
        this.told = told;
        this.terms = terms;
        this.month = month;
        this.promised = told;
    }

    String level() {
        return told.get("level").asString();
    }

    JsonNode covered() {
        return row(terms.get("levels"), "level", level());
    }

    boolean isDefault() {
        return !reason.isEmpty();
    }

    boolean isScored() {
        return Stream.of("MET", "EXPECTED_MISSED", "MINIMUM_MISSED", "UNREPORTED", "LET_PASS")
                .anyMatch(outcome::equals);
    }

    boolean isAtTarget() {
        return outcome.equals("MET") && promised.has("target") && reaches(promised, counted.value(), "target");
    }

    @Nullable
    String incident() {
        return told.has("incident") ? told.get("incident").asString() : null;
    }

    /** Two numbers and what they mean together: good of all, events, or a value of so many. */
    record Quantity(String sort, BigDecimal one, BigDecimal two) {
        static final Quantity NONE = new Quantity("none", BigDecimal.ZERO, BigDecimal.ZERO);

        static Quantity of(JsonNode level) {
            BigDecimal relieved = number(level.get("relieved"));
            if (level.has("good")) {
                BigDecimal good = number(level.get("good"));
                BigDecimal bad = number(level.get("total")).subtract(good);
                return new Quantity("share", good, good.add(bad.subtract(relieved.min(bad))));
            }
            if (level.has("events")) {
                BigDecimal events = number(level.get("events"));
                return new Quantity("events", events.subtract(relieved.min(events)), BigDecimal.ZERO);
            }
            return level.has("value")
                    ? new Quantity("value", number(level.get("value")), number(level.get("volume")))
                    : NONE;
        }

        boolean hasValue() {
            return !sort.equals("none") && !(sort.equals("share") && two.signum() == 0);
        }

        BigDecimal value() {
            return sort.equals("share") ? one.movePointRight(2).divide(two, Recomputation.FINE) : one;
        }

        BigDecimal missed(BigDecimal otherwise) {
            return switch (sort) {
                case "share" -> two.subtract(one);
                case "events" -> one;
                default -> otherwise;
            };
        }

        Quantity and(Quantity next) {
            if (sort.equals("none") || next.sort.equals("none")) {
                return sort.equals("none") ? next : this;
            }
            if (sort.equals(next.sort) && !sort.equals("value")) {
                return new Quantity(sort, one.add(next.one), two.add(next.two));
            }
            if (sort.equals("events") || next.sort.equals("events") || next.two.signum() == 0) {
                return this;
            }
            BigDecimal volume = two.add(next.two);
            return two.signum() == 0
                    ? next
                    : new Quantity(
                            "value",
                            value().multiply(two)
                                    .add(next.value().multiply(next.two))
                                    .divide(volume, Recomputation.FINE),
                            volume);
        }
    }

    static boolean reaches(JsonNode promised, BigDecimal value, String bound) {
        int compared = rounded(promised, value.round(MathContext.DECIMAL64)).compareTo(number(promised.get(bound)));
        if (compared == 0) {
            return !promised.has("inclusive") || promised.get("inclusive").asBoolean();
        }
        return promised.get("higherIsBetter").asBoolean() == (compared > 0);
    }

    static BigDecimal rounded(JsonNode promised, BigDecimal value) {
        return promised.has("decimals")
                ? value.setScale(promised.get("decimals").asInt(), RoundingMode.HALF_UP)
                : value;
    }

    static JsonNode row(JsonNode rows, String column, String value) {
        return rows.valueStream()
                .filter(row -> row.get(column).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    static BigDecimal number(JsonNode node) {
        return new BigDecimal(node.asString());
    }
}
