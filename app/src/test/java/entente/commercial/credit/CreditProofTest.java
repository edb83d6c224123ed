package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.pool;
import static entente.commercial.credit.CreditTelling.day;
import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.credit.CreditTerms.Allocation;
import entente.kernel.Percent;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exported computation is done again by {@link Recomputation}: the same cents have to come out. */
class CreditProofTest {
    private final CreditTelling story = new CreditTelling()
            .measure("AVAIL")
            .measure("SPEED")
            .readings("AVAIL", "97", "89", "88", "60", "99")
            .readings("SPEED", "94", "94", "94", "94", "97")
            .charged(5)
            .agreed(new Draft()
                    .pool("250", new Allocation("A", Percent.of("133.3")), new Allocation("S", Percent.of("77.7")))
                    .levels(pool("AVAIL", "A", "61.7"), pool("SPEED", "S", "33.3"))
                    .times("1", "1.5", "2")
                    .yearCap("21234.56", 1)
                    .signed());

    @Test
    void anotherProgramArrivesAtTheSameCents() {
        for (int month = 2; month <= 4; month++) {
            YearMonth of = YearMonth.of(2026, month);
            JsonNode file = JsonMapper.shared().readTree(proof(of).json());

            assertThat(file.get("credits").valueStream().map(line -> shown(of, line)))
                    .isNotEmpty()
                    .containsExactlyElementsOf(new Recomputation(file)
                            .lines().stream()
                                    .filter(line -> line.month().equals(of.toString()))
                                    .map(Recomputation.Line::shown)
                                    .toList());
        }
    }

    /** The ledger's own lines, with what was won back, from the file of the newest month alone. */
    @Test
    void anotherProgramSeesWhatWasWonBack() {
        CreditTelling held = new CreditTelling()
                .measure("AVAIL")
                .readings("AVAIL", "89", "98", "99", "88", "97")
                .charged(5)
                .agreed(new Draft()
                        .levels(pool("AVAIL", "Service", "40"))
                        .hold(2)
                        .signed());
        held.brought("2026-06-20");
        JsonNode file = JsonMapper.shared()
                .readTree(CreditProof.of(held.book("2026-06-20"), YearMonth.of(2026, 5), day("2026-06-20"))
                        .json());
        Recomputation other = new Recomputation(file);

        assertThat(held.ledger("2026-06-20").stream()
                        .map(credit ->
                                credit.month() + " " + credit.parts().getFirst().state()))
                .containsExactly("2026-01 EARNED_BACK", "2026-04 FINAL")
                .containsExactlyElementsOf(other.lines().stream()
                        .map(line -> line.month() + " " + other.standing(line))
                        .toList());
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

    private static String shown(YearMonth month, JsonNode line) {
        return new Recomputation.Line(
                        month.toString(),
                        line.get("level").asString(),
                        line.get("bonus").asBoolean(),
                        new BigDecimal(line.get("amount").asString()))
                .shown();
    }
}
