package entente.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class BySideTest {

    /** Formulae 4.10: client 37.5, provider 80.0, gap -42.5. */
    @Test
    void theGapIsTheClientsLessTheProviders() {
        assertThat(both("37.5", "80.0").gap().known())
                .hasValueSatisfying(gap -> assertThat(gap).isEqualByComparingTo("-42.5"));
    }

    @Test
    void whereOneSideIsNotKnownThereIsNoGapAndTheReasonsStay() {
        Figure unknown = Figure.unknown(Text.of("kernel.byside.unknown"));
        Figure known = both("37.5", "1").client();
        for (BySide one :
                new BySide[] {new BySide(known, unknown), new BySide(unknown, known), new BySide(unknown, unknown)}) {
            assertThat(one.gap().known()).isEmpty();
            assertThat(one.gap().because().parts()).hasSize(2);
        }
    }

    @Test
    void daysAndPercentAreNotComparedWithEachOther() {
        BySide mixed =
                new BySide(both("1", "1").client(), Figure.known(Amount.days(1), Explanation.of("kernel.byside.gap")));
        assertThatThrownBy(mixed::gap).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void withTheSidesChangedTheGapChangesItsSign(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(2) BigDecimal client,
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(2) BigDecimal provider) {
        BigDecimal gap =
                both(client.toString(), provider.toString()).gap().known().orElseThrow();
        assertThat(gap.add(provider)).isEqualByComparingTo(client);
        assertThat(both(provider.toString(), client.toString()).gap().known().orElseThrow())
                .isEqualByComparingTo(gap.negate());
    }

    private static BySide both(String client, String provider) {
        return BySide.of(side -> Figure.known(
                new BigDecimal(side == Side.CLIENT ? client : provider),
                Unit.COUNT,
                Explanation.of("kernel.byside.gap")));
    }
}
