package entente.assessment.scoring;

import static entente.assessment.scoring.ScoringSamples.one;
import static entente.assessment.scoring.ScoringSamples.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was asked apart, put together. Worked by hand: five people at 3, 3, 4, 5, 5 of 5 are at 75 with a margin of 31.04. */
class JoinedTest {
    private static final double MARGIN = 31.0416;

    private final Score part = view(3, 3, 4, 5, 5).dimension("trust").orElseThrow();
    private final Score other = view(1, 1, 1, 1, 1).dimension("trust").orElseThrow();

    @Test
    void aPartByItselfIsWhatItIs() {
        Joined joined = Joined.ofParts(List.of(new Joined.Part(1, part)));

        assertThat(joined.value()).isEqualTo(75);
        assertThat(joined.margin().orElseThrow()).isCloseTo(MARGIN, within(0.001));
    }

    @Test
    void eachStatementWeighsTheSameWhicheverPartAskedIt() {
        Joined joined = Joined.ofParts(List.of(new Joined.Part(2, part), new Joined.Part(1, other)));

        assertThat(joined.value()).isEqualTo(50);
        assertThat(joined.margin().orElseThrow()).isCloseTo(MARGIN * 2 / 3, within(0.001));
    }

    /** Had the same five answered both parts alike, one sample of their means would have the very same margin. */
    @Test
    void marginsOfPartsAreAddedSinceTheSamePeopleMayHaveAnsweredBoth() {
        Joined joined = Joined.ofParts(List.of(new Joined.Part(1, part), new Joined.Part(1, part)));

        assertThat(joined.margin().orElseThrow())
                .isCloseTo(Sample.of(one(3, 3, 4, 5, 5).means()).margin().orElseThrow(), within(1e-9));
    }

    @Test
    void sidesAreDifferentPeopleSoTheSquaresOfTheirMarginsAreAdded() {
        Joined side = Joined.ofParts(List.of(new Joined.Part(1, part)));
        Joined certain = Joined.ofParts(List.of(new Joined.Part(1, other)));

        assertThat(Joined.ofSides(List.of(side, certain)).value()).isEqualTo(37.5);
        assertThat(Joined.ofSides(List.of(side, certain)).margin().orElseThrow())
                .isCloseTo(MARGIN / 2, within(0.001));
        assertThat(Joined.ofSides(List.of(side, side)).margin().orElseThrow())
                .isCloseTo(MARGIN / Math.sqrt(2), within(0.001));
    }

    @Test
    void whereOneMarginIsNotKnownNoneIs() {
        Score alone = new Score("trust", 50, new Sample(1, 50, Double.NaN));

        Joined joined = Joined.ofParts(List.of(new Joined.Part(1, part), new Joined.Part(1, alone)));

        assertThat(joined.value()).isEqualTo(62.5);
        assertThat(joined.margin()).isEmpty();
        assertThat(Joined.ofSides(List.of(joined)).margin()).isEmpty();
    }
}
