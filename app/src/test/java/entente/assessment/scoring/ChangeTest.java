package entente.assessment.scoring;

import static entente.assessment.scoring.ScoringSamples.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
    @Test
    void theIntervalIsStudentsOwn() {
        // the ten patients of Student (1908), additional hours of sleep, second less first drug; R documents sleep: 95
        // % interval 0.7001142 to 2.4598858
        Sample sample = Sample.of(new double[] {1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4});

        assertThat(sample.mean() - sample.margin().orElseThrow()).isCloseTo(0.7001142, within(5e-8));
        assertThat(sample.mean() + sample.margin().orElseThrow()).isCloseTo(2.4598858, within(5e-8));
    }

    @ParameterizedTest
    @CsvSource({"1, 12.706", "2, 4.303", "4, 2.776", "9, 2.262", "30, 2.042", "120, 1.980", "5000, 1.960"})
    void theQuantilesAreThoseOfTheTables(int freedom, double printed) {
        // Abramowitz and Stegun, table 26.10, column 0.975, to the printed digits
        assertThat(StudentsT.ofNinetyFivePercent(freedom)).isCloseTo(printed, within(5.1e-4));
    }

    @Test
    void aSmallerDifferenceThanTheIntervalIsNoChange() {
        Score before = view(3, 4, 3, 4, 3, 4).whole().orElseThrow();
        Score now = view(4, 4, 3, 4, 3, 4).whole().orElseThrow();

        assertThat(Change.between(before, now, true)).isEqualTo(Change.NO_CHANGE);
    }

    @Test
    void aLargerOneIsAChangeInItsDirection() {
        Score before = view(2, 2, 2, 3, 2, 2).whole().orElseThrow();
        Score now = view(4, 4, 5, 4, 4, 4).whole().orElseThrow();

        assertThat(Change.between(before, now, true)).isEqualTo(Change.BETTER);
        assertThat(Change.between(now, before, true)).isEqualTo(Change.WORSE);
    }

    @Test
    void exactlyTheIntervalIsStillNoChange() {
        Score before = new Score("trust", 50, new Sample(10, 50, 0));
        Score same = new Score("trust", 50, new Sample(10, 50, 0));
        Score above = new Score("trust", 50.001, new Sample(10, 50.001, 0));

        assertThat(Change.between(before, same, true)).isEqualTo(Change.NO_CHANGE);
        assertThat(Change.between(before, above, true)).isEqualTo(Change.BETTER);
    }

    @Test
    void otherWordsAreNeverCompared() {
        Score before = view(1, 1, 1, 1, 1).whole().orElseThrow();
        Score now = view(5, 5, 5, 5, 5).whole().orElseThrow();

        assertThat(Change.between(before, now, false)).isEqualTo(Change.OTHER_WORDING);
    }

    @Test
    void ofOnePersonNothingIsSaid() {
        Score one = new Score("trust", 50, Sample.of(new double[] {50}));

        assertThat(Change.between(one, one, true)).isEqualTo(Change.UNKNOWN);
    }
}
