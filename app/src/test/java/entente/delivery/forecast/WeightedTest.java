package entente.delivery.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightedTest {
    private static final Weighted THREE = Weighted.of(new double[] {3, Double.NaN, 1, 2}, new double[] {1, 5, 2, 1});

    @Test
    void theMedianIsTheFirstValueThatReachesHalfTheWeight() {
        assertThat(THREE.median()).isEqualTo(1);
        assertThat(Weighted.of(new double[] {1, 2, 3}, new double[] {1, 1, 1}).median())
                .isEqualTo(2);
    }

    @Test
    void betweenTheMiddlesQuantilesLieOnStraightLines() {
        assertThat(THREE.quantile(0.25)).isEqualTo(1);
        assertThat(THREE.quantile(0.625)).isCloseTo(2, within(1e-12));
        assertThat(THREE.quantile(0.75)).isCloseTo(2.5, within(1e-12));
    }

    @Test
    void beyondTheMiddlesOfTheEndsTheEndsStand() {
        assertThat(THREE.quantile(0.01)).isEqualTo(1);
        assertThat(THREE.quantile(0.99)).isEqualTo(3);
    }

    @Test
    void theShareUpToAValueHoldsTheValueItself() {
        assertThat(THREE.shareUpTo(0.9)).isZero();
        assertThat(THREE.shareUpTo(1)).isEqualTo(0.5);
        assertThat(THREE.shareUpTo(2.5)).isEqualTo(0.75);
        assertThat(THREE.shareUpTo(3)).isCloseTo(1, within(1e-12));
    }

    @Test
    void equalValuesShareOnePlaceWithAllTheirWeight() {
        Weighted equal = Weighted.of(new double[] {2, 1, 2, 2, 1}, new double[] {1, 2, 3, 4, 0});
        assertThat(equal.shareUpTo(1)).isCloseTo(0.2, within(1e-12));
        assertThat(equal.shareUpTo(2)).isCloseTo(1, within(1e-12));
        assertThat(equal.median()).isEqualTo(2);
        assertThat(equal.quantile(0.05)).isEqualTo(1);
    }

    @Test
    void anOrderFoundBeforeGivesTheSameAsSorting() {
        double[] values = {3, Double.NaN, 1, 2, 1};
        double[] weights = {1, 5, 2, 1, 3};
        Weighted chosen = Weighted.inOrder(new int[] {2, 4, 3, 0}, i -> i != 4, values, weights);
        Weighted sorted = Weighted.of(values, new double[] {1, 5, 2, 1, 0});
        for (double share = 0.05; share < 1; share += 0.05) {
            assertThat(chosen.quantile(share)).isEqualTo(sorted.quantile(share));
        }
    }
}
