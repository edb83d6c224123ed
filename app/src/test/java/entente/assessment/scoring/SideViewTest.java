package entente.assessment.scoring;

import static entente.assessment.scoring.ScoringSamples.NONE;
import static entente.assessment.scoring.ScoringSamples.mirrored;
import static entente.assessment.scoring.ScoringSamples.one;
import static entente.assessment.scoring.ScoringSamples.question;
import static entente.assessment.scoring.ScoringSamples.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.kernel.Refused;
import entente.kernel.Side;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SideViewTest {
    private static final double EXACT = 1e-12;

    @Test
    void theVectorOfRelationshipHealthComesOut() {
        // formulae 4.10: client 2,3,2,3,3,2 gives 37.5; provider 4,4,5,4,4 gives 80.0; gap -42.5: the provider's blind
        // spot
        Mirrored both = mirrored(view(2, 3, 2, 3, 3, 2), view(4, 4, 5, 4, 4));

        assertThat(both.client().whole().orElseThrow().value()).isCloseTo(37.5, within(EXACT));
        assertThat(both.provider().whole().orElseThrow().value()).isCloseTo(80.0, within(EXACT));
        assertThat(both.gap("trust").orElseThrow()).isCloseTo(-42.5, within(EXACT));
        assertThat(both.quadrant("trust", 60)).contains(Quadrant.PROVIDERS_BLIND_SPOT);
    }

    @Test
    void theMirrorOfTheVectorIsTheClientsBlindSpot() {
        Mirrored both = mirrored(view(4, 4, 5, 4, 4), view(2, 3, 2, 3, 3, 2));

        assertThat(both.gap("trust").orElseThrow()).isCloseTo(42.5, within(EXACT));
        assertThat(both.quadrant("trust", 60)).contains(Quadrant.CLIENTS_BLIND_SPOT);
    }

    @Test
    void bothHighIsAStrengthAndBothLowASharedProblem() {
        assertThat(mirrored(view(5, 5, 5, 5, 5), view(4, 4, 4, 4, 4)).quadrant("trust", 75))
                .contains(Quadrant.STRENGTH);
        assertThat(mirrored(view(1, 1, 2, 2, 1), view(3, 3, 3, 3, 3)).quadrant("trust", 75))
                .contains(Quadrant.SHARED_PROBLEM);
    }

    @Test
    void eachSideWeighsTheSameWhateverItsHeadCount() {
        Mirrored both = mirrored(view(1, 1, 1, 1, 1), view(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5));

        assertThat(both.index()).hasValue(50);
        assertThat(both.lower()).hasValue(0);
    }

    @Test
    void whoCannotSayLeavesTheMean() {
        SideView view = view(5, 5, 5, 5, 5, NONE, NONE);

        assertThat(view.item("t1").orElseThrow().value()).isEqualTo(100);
        assertThat(view.item("t1").orElseThrow().spread().n()).isEqualTo(5);
        assertThat(view.answered()).isEqualTo(7);
    }

    @Test
    void anItemThatTooFewAnsweredIsLeftOutOfItsDimensionToo() {
        List<Question> questions =
                List.of(question("t1", "trust"), question("t2", "trust"), question("f1", "fairness"));
        List<int[]> people =
                List.of(new int[] {5, 1, 2}, new int[] {5, 1, 2}, new int[] {5, 1, 2}, new int[] {5, 1, 2}, new int[] {
                    5, NONE, 2
                });

        SideView view = SideView.of(Answers.of(questions, people), Threshold.FIVE, Map.of());

        assertThat(view.items()).extracting(Score::of).containsExactly("t1", "f1");
        assertThat(view.dimension("trust").orElseThrow().value()).isEqualTo(100);
        assertThat(view.whole().orElseThrow().value()).isEqualTo(62.5);
    }

    @Test
    void fewerThanTheThresholdShowNothing() {
        assertThat(view(5, 5, 5, 5).items()).isEmpty();
        assertThat(view(5, 5, 5, 5).whole()).isEmpty();
        assertThat(view(5, 5, 5, 5, 5).whole()).isPresent();
        assertThat(mirrored(view(5, 5, 5, 5), view(5, 5, 5, 5, 5)).index()).isEmpty();
        assertThat(mirrored(view(5, 5, 5, 5), view(5, 5, 5, 5, 5)).quadrant("trust", 60))
                .isEmpty();
    }

    @Test
    void theThresholdIsNeverBelowThree() {
        assertThat(SideView.of(one(4, 4, 4), new Threshold(3), Map.of()).whole())
                .isPresent();
        assertThatThrownBy(() -> new Threshold(2)).isInstanceOf(Refused.class).hasMessageContaining("3");
    }

    @Test
    void aReversedItemIsTurnedRoundAndSevenPointsFillTheSameHundred() {
        assertThat(Scale.FIVE.score(1, true)).isEqualTo(100);
        assertThat(Scale.FIVE.score(4, true)).isEqualTo(25);
        assertThat(Scale.SEVEN.score(1, false)).isZero();
        assertThat(Scale.SEVEN.score(4, false)).isEqualTo(50);
        assertThat(Scale.TEN.score(7, true)).isCloseTo(30, within(EXACT));
    }

    @Test
    void pointsOutsideTheScaleAreRefusedWithTheItem() {
        assertThatThrownBy(() -> one(3, 6))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("t1"))
                .hasMessageContaining("6");
        assertThatThrownBy(() -> one(0)).isInstanceOf(Refused.class);
    }

    @Test
    void weightsOfTheRelationshipMoveTheWholeAndNoDimension() {
        List<Question> questions = List.of(question("t1", "trust"), question("f1", "fairness"));
        List<int[]> people = Collections.nCopies(5, new int[] {5, 1});

        SideView view = SideView.of(Answers.of(questions, people), Threshold.FIVE, Map.of("trust", 3.0));

        assertThat(view.whole().orElseThrow().value()).isEqualTo(75);
        assertThat(view.dimension("fairness").orElseThrow().value()).isZero();
    }

    @Test
    void aGuessLessWhatTheOtherReallySaidIsTheBlindSpot() {
        Mirrored both =
                new Mirrored(view(2, 2, 2, 2, 2), view(4, 4, 4, 4, 4), view(4, 4, 4, 4, 4), view(5, 5, 5, 5, 5));

        assertThat(both.blindSpot(Side.CLIENT, "trust")).hasValue(0);
        assertThat(both.blindSpot(Side.PROVIDER, "trust")).hasValue(75);
        assertThat(mirrored(both.client(), both.provider()).blindSpot(Side.PROVIDER, "trust"))
                .isEmpty();
    }

    @Test
    void whatMattersAndIsNotWellComesFirst() {
        assertThat(Priority.of(100, 25)).isEqualTo(75);
        assertThat(Priority.of(50, 25)).isEqualTo(37.5);
        assertThat(Priority.of(100, 100)).isZero();
    }

    @Test
    void theLowestDimensionIsTheHeadline() {
        List<Question> questions = List.of(question("t1", "trust"), question("f1", "fairness"));
        SideView client =
                SideView.of(Answers.of(questions, Collections.nCopies(5, new int[] {5, 3})), Threshold.FIVE, Map.of());
        SideView provider =
                SideView.of(Answers.of(questions, Collections.nCopies(5, new int[] {3, 4})), Threshold.FIVE, Map.of());

        assertThat(mirrored(client, provider).lowest()).contains("fairness");
        assertThat(mirrored(client, view(5)).lowest()).isEmpty();
    }
}
