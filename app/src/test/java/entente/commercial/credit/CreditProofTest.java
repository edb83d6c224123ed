package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.pool;
import static entente.commercial.credit.CreditTelling.day;
import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.credit.CreditTerms.Allocation;
import entente.kernel.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The exported computation is done again by a program of a few lines that knows the file and docs/credits.md alone, and none of the
 * product's own calculators: the same cents have to come out.
 */
class CreditProofTest {
    private final CreditTelling story = new CreditTelling()
            .measure("AVAIL")
            .measure("SPEED")
            .readings("AVAIL", "97", "89", "88", "60", "99")
            .readings("SPEED", "94", "94", "94", "94", "97")
            .charged(5)
            .agreed(new CreditSamples.Draft()
                    .pool("250", new Allocation("A", Percent.of("133.3")), new Allocation("S", Percent.of("77.7")))
                    .levels(pool("AVAIL", "A", "61.7"), pool("SPEED", "S", "33.3"))
                    .times("1", "1.5", "2")
                    .yearCap("21234.56", 1)
                    .signed());

    @Test
    void anotherProgramArrivesAtTheSameCents() {
        Map<String, String> others = new HashMap<>();
        Map<String, String> ours = new HashMap<>();
        for (int month = 1; month <= 4; month++) {
            YearMonth of = YearMonth.of(2026, month);
            JsonNode file = JsonMapper.shared().readTree(proof(of).json());
            new Recomputation(file).amounts().forEach((level, amount) -> others.put(of + " " + level, amount));
            file.get("credits")
                    .forEach(line -> ours.put(
                            of + " " + line.get("level").asString(),
                            line.get("amount").asString()));
        }

        assertThat(ours).hasSize(4).isEqualTo(others);
    }

    @Test
    void theSameBookGivesTheSameBytes() {
        assertThat(proof(YearMonth.of(2026, 3))).isEqualTo(proof(YearMonth.of(2026, 3)));
        assertThat(proof(YearMonth.of(2026, 3)).digest().hex()).hasSize(64);
    }

    @Test
    void aLineOfTheLedgerNamesTheDigestOfItsFile() {
        story.brought("2026-06-20");

        assertThat(story.ledger("2026-06-20"))
                .allSatisfy(credit -> assertThat(credit.proof())
                        .isEqualTo(proof(credit.monthOf()).digest().hex()));
    }

    @Test
    void theFileNamesTheDigestOfWhatWasRead() {
        assertThat(proof(YearMonth.of(2026, 3)).json()).contains("\"source\":\"" + CreditTelling.DIGEST);
    }

    private CreditProof proof(YearMonth month) {
        return CreditProof.of(story.book("2026-06-20"), month, day("2026-06-20"));
    }

    /** Pool regime alone: rows of the file, percentages, two caps, one rounding. */
    private static final class Recomputation {
        private final JsonNode file;
        private final Map<String, List<Boolean>> defaults = new HashMap<>();
        private final Map<String, List<Boolean>> missed = new HashMap<>();
        private BigDecimal taken = BigDecimal.ZERO;

        Recomputation(JsonNode file) {
            this.file = file;
        }

        Map<String, String> amounts() {
            Map<String, BigDecimal> last = Map.of();
            for (JsonNode month : file.get("months")) {
                last = month.has("charges") ? month(month) : Map.of();
                for (BigDecimal amount : last.values()) {
                    taken = taken.add(amount);
                }
            }
            Map<String, String> shown = new HashMap<>();
            last.forEach((level, amount) -> shown.put(level, amount.toPlainString()));
            return shown;
        }

        private Map<String, BigDecimal> month(JsonNode month) {
            JsonNode terms = month.get("terms");
            BigDecimal atRisk = number(month.get("charges"))
                    .multiply(number(terms.get("atRisk")))
                    .movePointLeft(2);
            Map<String, BigDecimal> exact = new TreeMap<>();
            for (JsonNode level : month.get("levels")) {
                String code = level.get("level").asString();
                int inARow = inARow(code, level, row(terms.get("promised"), "level", code));
                if (inARow > 0) {
                    JsonNode covered = row(terms.get("levels"), "level", code);
                    JsonNode pool = row(
                            terms.get("allocations"),
                            "category",
                            covered.get("category").asString());
                    exact.put(
                            code,
                            atRisk.multiply(number(pool.get("share")))
                                    .multiply(number(covered.get("share")))
                                    .movePointLeft(4)
                                    .multiply(factor(terms, inARow)));
                }
            }
            cap(exact, atRisk);
            cap(exact, number(terms.get("yearCap").get("amount")).subtract(taken));
            return rounded(exact);
        }

        private int inARow(String code, JsonNode level, JsonNode promised) {
            BigDecimal good = number(level.get("good"));
            BigDecimal total = number(level.get("total")).subtract(number(level.get("relieved")));
            BigDecimal value = good.multiply(BigDecimal.valueOf(100)).divide(total, MathContext.DECIMAL64);
            boolean belowFloor = value.compareTo(number(promised.get("minimum"))) < 0;
            boolean below = value.compareTo(number(promised.get("expected"))) < 0;
            List<Boolean> misses = missed.computeIfAbsent(code, none -> new ArrayList<>());
            misses.add(below && !belowFloor);
            long ofTwelve =
                    misses.reversed().stream().limit(12).filter(miss -> miss).count();
            List<Boolean> known = defaults.computeIfAbsent(code, none -> new ArrayList<>());
            known.add(belowFloor || (below && ofTwelve >= 4));
            return (int) known.reversed().stream().takeWhile(failed -> failed).count();
        }

        private static BigDecimal factor(JsonNode terms, int inARow) {
            BigDecimal factor = BigDecimal.ONE;
            for (JsonNode row : terms.get("factors")) {
                factor = inARow >= row.get("from").asInt() ? number(row.get("times")) : factor;
            }
            return factor;
        }

        private static void cap(Map<String, BigDecimal> exact, BigDecimal limit) {
            BigDecimal sum = exact.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(limit) > 0) {
                exact.replaceAll((level, amount) -> amount.multiply(limit).divide(sum, MathContext.DECIMAL128));
            }
        }

        private static Map<String, BigDecimal> rounded(Map<String, BigDecimal> exact) {
            Map<String, BigDecimal> cents = new TreeMap<>();
            exact.forEach((level, amount) -> cents.put(level, amount.setScale(2, RoundingMode.HALF_UP)));
            BigDecimal total = exact.values().stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .setScale(2, RoundingMode.HALF_UP);
            BigDecimal left = cents.values().stream().reduce(total, BigDecimal::subtract);
            exact.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(largest -> cents.merge(largest.getKey(), left, BigDecimal::add));
            return cents;
        }

        private static JsonNode row(JsonNode rows, String column, String value) {
            return rows.valueStream()
                    .filter(row -> row.get(column).asString().equals(value))
                    .findFirst()
                    .orElseThrow();
        }

        private static BigDecimal number(JsonNode node) {
            return new BigDecimal(node.asString());
        }
    }
}
