package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Formulae of prices as somebody tries them before a clause is written. */
class PricePagesTest {
    private final SignedIn dana = TestInstance.person("Dana Roth");
    private final UUID arrangement =
            TestInstance.bean(Beginnings.class).begin(dana, "Prices", Side.CLIENT, ZoneId.of("Europe/Berlin"));
    private final String page = "/arrangements/" + arrangement + "/prices";
    private final Visitor visitor = TestInstance.visitor(dana);

    @Test
    void threeReadingsOfOneClauseStandSideBySide() {
        assertThat(visitor.get(page + "?price=1000&base=105,65&share=100&indices=110.5+114.25")
                        .text())
                .contains("1,081.4", "1,127.31", "1,131.05")
                .doesNotContain("The client pays");
    }

    @Test
    void aTargetCostSaysFromWhereTheProviderCarriesAll() {
        assertThat(visitor.get(
                                page
                                        + "?cost=10000000&fee=1000000&ceiling=12200000&clients=80&actual=11000000&baseline=1000000&spent=800000&toAchieve=50000&deadBand=30000&providers=40")
                        .text())
                .contains("11,500,000", "11,800,000", "800,000", "120,000", "48,000");
    }

    @Test
    void whatIsNoNumberOrCannotBeIsNamed() {
        assertThat(visitor.get(page + "?price=much&base=1&share=1&indices=1").text())
                .contains("this is a number, not much");
        assertThat(visitor.get(page + "?cost=10&fee=1&ceiling=10.5&clients=80&actual=9")
                        .text())
                .contains("the ceiling is at least target cost and fee together: 10.5 is below");
    }

    @Test
    void nobodyElseLearnsThatItIsThere() {
        assertThat(TestInstance.visitor(TestInstance.person("Nobody Known"))
                        .get(page)
                        .status())
                .isEqualTo(404);
    }
}
