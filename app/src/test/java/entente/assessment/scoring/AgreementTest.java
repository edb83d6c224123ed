package entente.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
    /** Shrout and Fleiss, Intraclass Correlations, Psychological Bulletin 86 (1979), table 2: four ratings of six targets. */
    private static final List<double[]> TARGETS = List.of(
            new double[] {9, 2, 5, 8},
            new double[] {6, 1, 3, 2},
            new double[] {8, 4, 6, 8},
            new double[] {7, 1, 2, 6},
            new double[] {10, 5, 6, 9},
            new double[] {6, 2, 4, 7});

    @Test
    void thePublishedRatingsGiveThePublishedCorrelations() {
        // their tables 3 and 4: mean squares 11.24 and 6.26, ICC(1,1) = .17, ICC(1,4) = .44
        Agreement agreement = Agreement.of(TARGETS).orElseThrow();

        assertThat(agreement.between()).isCloseTo(11.24, within(0.005));
        assertThat(agreement.within()).isCloseTo(6.26, within(0.005));
        assertThat(agreement.single().orElseThrow()).isCloseTo(0.17, within(0.005));
        assertThat(agreement.mean().orElseThrow()).isCloseTo(0.44, within(0.005));
    }

    @Test
    void agreementWithinAGroupIsMeasuredAgainstChance() {
        // James, Demaree and Wolf (1984): answers by chance vary by 2 on five points and by 4 on seven
        assertThat(Agreement.withinGroup(Scale.FIVE, new int[] {4, 4, 4, 4})).hasValue(1);
        assertThat(Agreement.withinGroup(Scale.FIVE, new int[] {1, 2, 3, 4, 5}).orElseThrow())
                .isCloseTo(1 - 2.5 / 2, within(1e-12));
        assertThat(Agreement.withinGroup(Scale.SEVEN, new int[] {3, 4, 5}).orElseThrow())
                .isCloseTo(1 - 1.0 / 4, within(1e-12));
    }

    @Test
    void oneGroupOrOnePersonTellsNothing() {
        assertThat(Agreement.of(List.of(new double[] {1, 2, 3}))).isEmpty();
        assertThat(Agreement.of(List.of(new double[] {1}, new double[] {2}))).isEmpty();
        assertThat(Agreement.withinGroup(Scale.FIVE, new int[] {3})).isEmpty();
    }

    @Test
    void whereNothingVariesNothingIsSaid() {
        Agreement same =
                Agreement.of(List.of(new double[] {3, 3}, new double[] {3, 3})).orElseThrow();

        assertThat(same.single()).isEmpty();
        assertThat(same.mean()).isEmpty();
    }

    @Test
    void ofUnequalGroupsTheSizeIsBetweenThem() {
        // (7 - (9 + 16) / 7) / 1 of groups of three and four
        assertThat(Agreement.of(List.of(new double[] {1, 2, 3}, new double[] {2, 3, 4, 5}))
                        .orElseThrow()
                        .size())
                .isCloseTo(24.0 / 7, within(1e-12));
    }
}
