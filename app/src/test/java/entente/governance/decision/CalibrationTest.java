package entente.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.RatingSwitch;
import entente.governance.decision.Calibration.Forecast;
import entente.kernel.Figure;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Ref;
import entente.team.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {
    private final DecisionSamples samples = new DecisionSamples();

    /**
     * The ten forecasts of rain in Brier's paper of 1950: 0.19 where rain and no rain are both counted, so half of it where what happens
     * or does not is counted once.
     */
    @Test
    void theTenForecastsOfBriersPaperScoreHalfOfHisSum() {
        int[] said = {70, 90, 80, 40, 20, 0, 0, 0, 0, 10};
        int[] rained = {0, 1, 1, 1, 0, 0, 0, 0, 0, 0};

        assertThat(brier(said, rained)).isEqualByComparingTo("0.095");
    }

    /** The worked example in the documentation of scikit-learn's brier_score_loss. */
    @Test
    void theExampleOfScikitLearnComesOut() {
        assertThat(brier(new int[] {10, 90, 80, 30}, new int[] {0, 1, 1, 0})).isEqualByComparingTo("0.0375");
    }

    /** The single forecasts by which encyclopaedias explain the score. */
    @ParameterizedTest
    @CsvSource({"100,1,0", "100,0,1", "70,1,0.09", "30,1,0.49", "50,1,0.25", "50,0,0.25"})
    void oneForecastScoresItsSquaredMiss(int said, int came, String score) {
        assertThat(brier(new int[] {said}, new int[] {came})).isEqualByComparingTo(score);
    }

    @Test
    void nothingLookedAtIsUnknown() {
        assertThat(new Calibration(List.of()).brier()).isInstanceOf(Figure.Unknown.class);
    }

    @Property(tries = 200)
    void theScoreLiesBetweenNothingAndOne(@ForAll @Size(min = 1, max = 20) List<@IntRange(max = 200) Integer> coded) {
        List<Forecast> forecasts =
                coded.stream().map(code -> forecast(code % 101, code % 2 == 0)).toList();
        BigDecimal score = new Calibration(forecasts).brier().known().orElseThrow();

        assertThat(score).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        List<Forecast> turned = new ArrayList<>(forecasts).reversed();
        assertThat(new Calibration(turned).brier().known().orElseThrow()).isEqualByComparingTo(score);
    }

    /** Whoever always says 50 % scores a quarter, whatever comes. */
    @Property(tries = 50)
    void alwaysSayingHalfScoresAQuarter(@ForAll @Size(min = 1, max = 20) List<Boolean> came) {
        List<Forecast> forecasts = came.stream().map(one -> forecast(50, one)).toList();

        assertThat(new Calibration(forecasts).brier().known().orElseThrow()).isEqualByComparingTo("0.25");
    }

    @Test
    void aClassAndAForumHaveTheirScoresWithTheirBase() {
        Ref<Person> one = samples.person("ONE", Side.CLIENT);
        Ref<Person> other = samples.person("OTHER", Side.PROVIDER);
        checked("D-1", 70, true, "Monthly", one);
        checked("D-2", 30, true, "Monthly", other);
        Calibrations all = Calibrations.of(Decisions.of(samples.told().book(), DecisionSamples.AS_OF));

        assertThat(all.byClass()).singleElement().satisfies(score -> {
            assertThat(score.checked()).isEqualTo(2);
            assertThat(score.brier().known().orElseThrow()).isEqualByComparingTo("0.29");
        });
        assertThat(all.byForum())
                .extracting(score -> Words.ENGLISH.say(score.of()))
                .containsExactly("Monthly");
    }

    /** What one person alone decided would be that person's score under another name. */
    @Test
    void whatOnePersonAloneDecidedIsNotScoredForOthers() {
        Ref<Person> one = samples.person("ONE", Side.CLIENT);
        checked("D-1", 70, true, "Monthly", one);

        assertThat(Calibrations.of(Decisions.of(samples.told().book(), DecisionSamples.AS_OF))
                        .byForum())
                .singleElement()
                .satisfies(score -> assertThat(score.brier()).isInstanceOf(Figure.Unknown.class));
    }

    /** A decision that names nobody hides nobody. */
    @Test
    void onePersonsScoreDoesNotShowBesideADecisionWithoutADecider() {
        checked("D-1", 70, true, "Monthly", samples.person("ONE", Side.CLIENT));
        checked("D-2", 30, true, "Monthly", null);

        assertThat(Calibrations.of(Decisions.of(samples.told().book(), DecisionSamples.AS_OF))
                        .byForum())
                .singleElement()
                .satisfies(score -> assertThat(score.brier()).isInstanceOf(Figure.Unknown.class));
    }

    @Test
    void aDeciderReadsTheOwnScoreOnceTheSideLetsItsPeopleBeRated() {
        Ref<Person> one = samples.person("ONE", Side.CLIENT);
        Ref<Person> other = samples.person("OTHER", Side.CLIENT);
        checked("D-1", 70, true, "Monthly", one);
        checked("D-2", 30, true, "Monthly", other);
        assertThat(own(one))
                .isInstanceOfSatisfying(
                        Figure.Unknown.class,
                        unknown -> assertThat(Words.ENGLISH.say(unknown.reason()))
                                .contains("the client does not let its people be rated"));

        ratingsOn(36);
        assertThat(own(one).known().orElseThrow()).isEqualByComparingTo("0.09");
        assertThat(own(other).known().orElseThrow()).isEqualByComparingTo("0.49");
    }

    /** Decided on 6 January; kept for five months that is 6 June. */
    @Test
    void whatIsKeptNoLongerIsNotScored() {
        Ref<Person> one = samples.person("ONE", Side.CLIENT);
        checked("D-1", 70, true, "Monthly", one);

        ratingsOn(5);
        assertThat(own(one)).isInstanceOf(Figure.Unknown.class);
    }

    private Figure own(Ref<Person> person) {
        var book = samples.told().book();
        return Calibrations.of(Decisions.of(book, DecisionSamples.AS_OF))
                .own(book, Side.CLIENT, Set.of(person), DecisionSamples.AS_OF);
    }

    private void ratingsOn(int months) {
        samples.told()
                .fact(
                        Side.CLIENT,
                        new RatingSwitch(
                                Side.CLIENT,
                                true,
                                "To learn",
                                RatingSwitch.LegalBasis.WORKS_AGREEMENT,
                                months,
                                "WA-7",
                                LocalDate.parse("2026-01-02")),
                        LocalDate.parse("2026-01-02"));
    }

    private void checked(String code, int percent, boolean happened, String forum, @Nullable Ref<Person> decider) {
        Ref<Decision> decision = samples.told(DecisionDraft.of(code, "2026-01-05")
                .in(forum)
                .decidedBy(decider)
                .decided(DecidingSide.CLIENT, "2026-01-06")
                .foreseeing("C1", Horizon.MONTHS_3, percent));
        samples.checked(decision, "C1", happened ? CheckResult.HAPPENED : CheckResult.DID_NOT, "2026-05-04");
    }

    private static BigDecimal brier(int[] said, int[] came) {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < said.length; i++) {
            forecasts.add(forecast(said[i], came[i] == 1));
        }
        return new Calibration(forecasts).brier().known().orElseThrow();
    }

    private static Forecast forecast(int percent, boolean happened) {
        return new Forecast(Percent.of(percent), happened, "Rain", List.of());
    }
}
