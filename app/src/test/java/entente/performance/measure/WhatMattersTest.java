package entente.performance.measure;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.client;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.performance.PerformanceSamples.agreed;
import static entente.performance.PerformanceSamples.measure;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.Matter;
import entente.performance.Measure;
import entente.performance.MeasureRating;
import entente.performance.measure.RatedMeasure.Place;
import entente.signal.Policy;
import entente.signal.Signal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatMattersTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** The catalogue: more than half of the measures are easy and unimportant. */
    @ParameterizedTest
    @CsvSource({"0,4,WELL", "1,4,WELL", "2,7,WATCH", "2,4,WATCH", "3,5,ACT"})
    void measuresThatAreEasyAndDoNotMatterFallIntoTheirBand(int easy, int all, Band band) {
        for (int i = 0; i < all; i++) {
            rated(agreed(told, measure("K" + i)), i < easy ? 2 : 5, 4);
        }

        assertThat(judged().band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "3,3,3,3,MATTERS_EASY",
        "5,1,2,4,MATTERS_EASY",
        "5,5,2,2,MATTERS_HARD",
        "2,3,3,3,EASY_ONLY",
        "2,2,2,2,NEITHER"
    })
    void aMeasureLiesWhereTheMeanOfBothSidesPutsIt(int client, int provider, int ease, int other, Place place) {
        Ref<Measure> measure = agreed(told, measure("K1"));
        told.fact(Side.CLIENT, rating(measure, client, ease, true), START);
        told.fact(Side.PROVIDER, rating(measure, provider, other, true), START);

        RatedMeasure rated =
                MattersMap.of(told.book(), Policy.DEFAULTS, AS_OF).rated().getFirst();
        assertThat(rated.place()).contains(place);
    }

    @Test
    void beforeBothHaveAnsweredASideReadsItsOwnRatingAlone() {
        Told own = client();
        Ref<Measure> measure = own.fact(Side.CLIENT, measure("K1"), START);
        own.fact(Side.CLIENT, rating(measure, 5, 4, true), START);

        RatedMeasure rated =
                MattersMap.of(own.book(), Policy.DEFAULTS, AS_OF).rated().getFirst();
        assertThat(rated.by(Side.CLIENT)).isPresent();
        assertThat(rated.by(Side.PROVIDER)).isEmpty();
        assertThat(rated.importance().known().orElseThrow()).isEqualByComparingTo("5");
    }

    @Test
    void aQuestionCountsAsYesOnlyWhereBothSayYesAndFourOfFiveAreEnough() {
        Ref<Measure> measure = agreed(told, measure("K1"));
        told.fact(Side.CLIENT, rating(measure, 5, 4, true), START);
        told.fact(Side.PROVIDER, rating(measure, 5, 4, false), START);
        assertThat(judged().band()).isEqualTo(Band.WELL);

        Ref<Measure> weak = agreed(told, measure("K2"));
        told.fact(
                Side.CLIENT,
                new MeasureRating(weak, new Rating(5), new Rating(4), true, true, true, false, true, null),
                START);
        told.fact(
                Side.PROVIDER,
                new MeasureRating(weak, new Rating(5), new Rating(4), true, true, false, true, true, null),
                START);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged()))
                .isEqualTo("Measure K2 answers 3 of the five questions with yes; a good measure answers 4");
    }

    /** The catalogue: one of the five that matter most has no measure. */
    @Test
    void whatMattersMostWithoutAMeasureIsAnAlert() {
        Ref<Measure> measure = agreed(told, measure("K1"));
        rated(measure, 5, 4);
        for (int i = 1; i <= 5; i++) {
            matter(Side.CLIENT, "W" + i, 5, measure);
        }
        matter(Side.CLIENT, "W6", 4, null);
        assertThat(judged().band()).isEqualTo(Band.WELL);

        matter(Side.PROVIDER, "V1", 1, null);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("Matters to the provider and nothing measures it: Matter V1");
    }

    @Test
    void whatIsToBeLetGoIsNamed() {
        rated(agreed(told, measure("K1")), 1, 5);
        rated(agreed(told, measure("K2")), 5, 5);

        assertThat(MattersMap.of(told.book(), Policy.DEFAULTS, AS_OF).retire())
                .extracting(one -> one.course().said().code())
                .containsExactly("K1");
    }

    @Test
    void withoutARatingTheAnswerIsNotKnownAndEachSideSeesWhatItOwes() {
        Ref<Measure> measure = agreed(told, measure("K1"));
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one measure has no rating of this side");

        told.fact(Side.CLIENT, rating(measure, 5, 4, true), START);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("one measure has no rating of this side");
    }

    private void rated(Ref<Measure> measure, int importance, int ease) {
        told.fact(Side.CLIENT, rating(measure, importance, ease, true), START);
        told.fact(Side.PROVIDER, rating(measure, importance, ease, true), START);
    }

    private static MeasureRating rating(Ref<Measure> measure, int importance, int ease, boolean hardToGame) {
        return new MeasureRating(
                measure, new Rating(importance), new Rating(ease), true, true, true, hardToGame, true, null);
    }

    private void matter(Side side, String code, int importance, @Nullable Ref<Measure> measure) {
        told.fact(side, new Matter(code, side, "Matter " + code, new Rating(importance), measure), START);
    }

    private Signal judged() {
        return one(new WhatMatters(), told, AS_OF);
    }
}
