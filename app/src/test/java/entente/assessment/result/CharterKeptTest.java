package entente.assessment.result;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.assessment.BehaviourCharter;
import entente.assessment.BehaviourCharter.Behaviour;
import entente.assessment.BehaviourRating;
import entente.assessment.BehaviourRating.Mark;
import entente.kernel.Band;
import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharterKeptTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    private static final LocalDate LAST = LocalDate.parse("2026-03-31");
    private static final BehaviourCharter CHARTER = new BehaviourCharter(
            "CH-1",
            "How we treat each other",
            LocalDate.parse("2026-01-05"),
            List.of(new Behaviour("early", "Bad news comes early")));

    private final Told told = shared();

    /** The catalogue: a charter item below 3 twice. */
    @Test
    void belowThreeTwiceRunningIsAnAlert() {
        Ref<BehaviourCharter> charter = signed();
        rate(charter, Side.CLIENT, LAST, 2, null);
        rate(charter, Side.CLIENT, AS_OF, 2, AS_OF);
        rate(charter, Side.PROVIDER, AS_OF, 5, null);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo(
                        "The client gives the provider 2 of 5 for \"Bad news comes early\", below the mark for the second time");
    }

    @ParameterizedTest
    @CsvSource({"3,3,WELL", "2,3,WELL", "3,2,WATCH", "2,2,ACT", "1,1,ACT"})
    void twoRatingsRunningFallIntoTheirBandWhicheverSideIsRated(int before, int now, Band band) {
        Ref<BehaviourCharter> charter = signed();
        rate(charter, Side.PROVIDER, LAST, before, null);
        rate(charter, Side.PROVIDER, AS_OF, now, null);
        rate(charter, Side.CLIENT, AS_OF, 4, null);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void aBreachIsTalkedAboutBeforeItIsRatedAgain() {
        Ref<BehaviourCharter> charter = signed();
        rate(charter, Side.PROVIDER, AS_OF, 5, null);
        rate(charter, Side.CLIENT, LAST, 2, null);
        assertThat(answer(judged())).contains("have not talked about it yet");

        rate(charter, Side.CLIENT, AS_OF.minusDays(1), 2, AS_OF);
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void withoutACharterOrARatingItIsNotKnown() {
        assertThat(answer(judged())).isEqualTo("The two sides have signed no charter of how they behave");
        Ref<BehaviourCharter> charter = signed();
        rate(charter, Side.CLIENT, AS_OF, 5, null);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).startsWith("The provider has not rated");
    }

    @Test
    void aCharterOnlyOneSideSignedIsNone() {
        told.fact(Side.CLIENT, CHARTER, CHARTER.agreedOn(), Side.CLIENT);

        assertThat(answer(judged())).contains("signed no charter");
    }

    @Test
    void aRatingIsTooOldOnTheDayAfterItsLimit() {
        Ref<BehaviourCharter> charter = signed();
        rate(charter, Side.CLIENT, AS_OF.minusDays(120), 4, null);
        rate(charter, Side.PROVIDER, AS_OF, 4, null);
        assertThat(judged().band()).isEqualTo(Band.WELL);

        Signal late = one(new CharterKept(), told, AS_OF.plusDays(1));
        assertThat(late.band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(late)).contains("client last rated");
    }

    @Test
    void eachSidesPartIsWhatTheOtherFindsItDidNotKeep() {
        Ref<BehaviourCharter> charter = signed();
        rate(charter, Side.CLIENT, AS_OF, 2, null);
        rate(charter, Side.PROVIDER, AS_OF, 4, null);

        assertThat(part(judged(), Side.PROVIDER))
                .isEqualTo(
                        "The client finds one behaviour of ours below the mark: \"Bad news comes early\": 2 of 5, on 30 Jun 2026");
        assertThat(part(judged(), Side.CLIENT)).contains("nothing recorded");
    }

    @Test
    void aCharterWithoutBehavioursAndARatingWithoutMarksAreRefused() {
        assertThatThrownBy(() -> new BehaviourCharter("C", "T", AS_OF, List.of()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new BehaviourRating(signed(), Side.CLIENT, AS_OF, List.of()))
                .isInstanceOf(Refused.class);
    }

    private Ref<BehaviourCharter> signed() {
        return told.fact(Side.CLIENT, CHARTER, CHARTER.agreedOn(), Side.CLIENT, Side.PROVIDER);
    }

    private void rate(Ref<BehaviourCharter> charter, Side by, LocalDate on, int points, @Nullable LocalDate talkedOn) {
        told.fact(
                by,
                new BehaviourRating(charter, by, on, List.of(new Mark("early", new Rating(points), null, talkedOn))),
                on);
    }

    private Signal judged() {
        return one(new CharterKept(), told, AS_OF);
    }
}
