package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.pool;
import static entente.commercial.credit.CreditSamples.terms;
import static entente.commercial.credit.CreditTelling.day;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Side;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 002-12: while a service grows along the ramp both signed, misses are measured and cost nothing. */
class RampCreditsTest {
    private final CreditTelling story = new CreditTelling()
            .measure("AVAIL")
            .readings("AVAIL", "97", "89", "88", "98", "99")
            .charged(5)
            .agreed(terms(pool("AVAIL", "Service", "40"))
                    .times("1", "2")
                    .hold(2)
                    .signed());

    @Test
    void nothingOnTheWayCostsMoney() {
        story.ramp("AVAIL", 2, Side.CLIENT, Side.PROVIDER);

        assertThat(credits()).containsExactly("2026-03 AVAIL 2000.00");
    }

    @Test
    void aRampThatOneSideAloneSignedProtectsNobody() {
        story.ramp("AVAIL", 2, Side.PROVIDER);

        assertThat(credits()).containsExactly("2026-02 AVAIL 2000.00", "2026-03 AVAIL 4000.00");
    }

    @Test
    void theFileSaysWhichMonthsWereStillGrowing() {
        story.ramp("AVAIL", 2, Side.CLIENT, Side.PROVIDER);

        JsonNode months = JsonMapper.shared()
                .readTree(CreditProof.of(story.book("2026-06-10"), YearMonth.of(2026, 3), day("2026-06-10"))
                        .json())
                .get("months");

        assertThat(months.valueStream()
                        .map(month -> month.get("levels").get(0).has("growing"))
                        .toList())
                .endsWith(true, true, false);
    }

    private List<String> credits() {
        return CreditSamples.amounts(CreditRun.of(
                CreditBook.of(story.book("2026-06-10"), day("2026-06-10")).months()));
    }
}
