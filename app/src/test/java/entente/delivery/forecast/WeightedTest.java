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
}
