package entente.cockpit.commercial;

import entente.commercial.price.GainShare;
import entente.commercial.price.Indexation;
import entente.commercial.price.Indexation.IndexReading;
import entente.commercial.price.TargetCost;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Formulae of prices with numbers that somebody tries; nothing is recorded.
 *
 * @param prices by each reading of the clause, empty while its numbers are not typed
 * @param wrong what was refused
 */
public record PriceSheet(
        Map<String, String> typed,
        Map<IndexReading, BigDecimal> prices,
        Optional<Target> target,
        Optional<GainShare> gain,
        @Nullable Text wrong) {
    public static final List<String> CLAUSE = List.of("price", "base", "share", "indices");
    public static final List<String> TARGET = List.of("cost", "fee", "ceiling", "clients", "actual");
    public static final List<String> GAIN = List.of("baseline", "spent", "toAchieve", "deadBand", "providers");

    /** A target cost at an actual one. */
    public record Target(TargetCost agreed, BigDecimal actual) {}

    public PriceSheet {
        typed = Map.copyOf(typed);
        prices = prices.isEmpty() ? Map.of() : new EnumMap<>(prices);
    }

    public static PriceSheet of(Map<String, String> typed) {
        try {
            return new PriceSheet(typed, prices(typed), target(typed), gain(typed), null);
        } catch (Refused refused) {
            return new PriceSheet(typed, Map.of(), Optional.empty(), Optional.empty(), refused.text());
        }
    }

    public String shows(String field) {
        return typed.getOrDefault(field, "");
    }

    /** To the cent, half up. */
    public static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private static Map<IndexReading, BigDecimal> prices(Map<String, String> typed) {
        Map<IndexReading, BigDecimal> prices = new EnumMap<>(IndexReading.class);
        if (all(typed, CLAUSE)) {
            Indexation clause =
                    new Indexation(number(typed, "price"), number(typed, "base"), new Percent(number(typed, "share")));
            List<BigDecimal> indices = Stream.of(said(typed, "indices").split("[\\s;]+"))
                    .map(index -> parsed("indices", index))
                    .toList();
            for (IndexReading reading : IndexReading.values()) {
                prices.put(reading, clause.after(indices, reading));
            }
        }
        return prices;
    }

    private static Optional<Target> target(Map<String, String> typed) {
        return all(typed, TARGET)
                ? Optional.of(new Target(
                        new TargetCost(
                                number(typed, "cost"),
                                number(typed, "fee"),
                                number(typed, "ceiling"),
                                new Percent(number(typed, "clients"))),
                        number(typed, "actual")))
                : Optional.empty();
    }

    private static Optional<GainShare> gain(Map<String, String> typed) {
        return all(typed, GAIN)
                ? Optional.of(new GainShare(
                        number(typed, "baseline"),
                        number(typed, "spent"),
                        number(typed, "toAchieve"),
                        number(typed, "deadBand"),
                        new Percent(number(typed, "providers"))))
                : Optional.empty();
    }

    private static boolean all(Map<String, String> typed, List<String> fields) {
        return fields.stream().noneMatch(field -> said(typed, field).isEmpty());
    }

    private static String said(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static BigDecimal number(Map<String, String> typed, String field) {
        return parsed(field, said(typed, field));
    }

    private static BigDecimal parsed(String field, String typed) {
        try {
            return new BigDecimal(typed.replace(',', '.'));
        } catch (NumberFormatException wrong) {
            throw new Refused(field, Text.of("commercial.trial.number", typed));
        }
    }
}
