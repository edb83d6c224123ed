package entente.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.RatingSwitch;
import entente.governance.decision.Calibration.Forecast;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumSamples;
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
        Calibrations all = all();

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

        assertThat(all().byForum())
                .singleElement()
                .satisfies(score -> assertThat(score.brier()).isInstanceOf(Figure.Unknown.class));
    }

    /** A decision that names nobody hides nobody. */
    @Test
    void onePersonsScoreDoesNotShowBesideADecisionWithoutADecider() {
        checked("D-1", 70, true, "Monthly", samples.person("ONE", Side.CLIENT));
        checked("D-2", 30, true, "Monthly", null);

        assertThat(all().byForum())
                .singleElement()
                .satisfies(score -> assertThat(score.brier()).isInstanceOf(Figure.Unknown.class));
    }

    /** Foreseen with 70 % and it did not come; afterwards it is rewritten to 0 %, and then taken out. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aProbabilityThatIsRewrittenOnceItWasLookedAtBettersNoScore(boolean rewritten) {
        DecisionDraft draft = decided("D-1");
        Ref<Decision> fact = samples.told(decided("D-1").foreseeing("C1", Horizon.MONTHS_3, 70));
        samples.checked(fact, "C1", CheckResult.DID_NOT, "2026-05-04");
        samples.amended(fact, rewritten ? draft.foreseeing("C1", Horizon.MONTHS_3, 0) : draft, "2026-01-05");

        assertThat(all().byClass()).singleElement().satisfies(score -> {
            assertThat(score.checked()).isEqualTo(1);
            assertThat(score.brier().known().orElseThrow()).isEqualByComparingTo("0.49");
        });
    }

    /** What was rewritten before anybody looked is what was foreseen. */
    @Test
    void aProbabilityThatIsRewrittenBeforeAnybodyLooksCounts() {
        Ref<Decision> fact = samples.told(decided("D-1").foreseeing("C1", Horizon.MONTHS_3, 70));
        samples.amended(fact, decided("D-1").foreseeing("C1", Horizon.MONTHS_3, 30), "2026-01-05");
        samples.checked(fact, "C1", CheckResult.DID_NOT, "2026-05-04");

        assertThat(all().byClass())
                .singleElement()
                .satisfies(
                        score -> assertThat(score.brier().known().orElseThrow()).isEqualByComparingTo("0.09"));
    }

    /** A forum goes by its code and by its name, in any case, and is one. */
    @Test
    void aForumHasOneScoreHoweverItsNameIsWritten() {
        Forum weekly = ForumSamples.weekly("OPS", ForumLevel.OPERATING);
        samples.told().fact(Side.CLIENT, weekly, LocalDate.parse("2026-01-05"));
        checked("D-1", 70, true, "ops", samples.person("ONE", Side.CLIENT));
        checked("D-2", 30, true, " Round OPS", samples.person("OTHER", Side.PROVIDER));
        checked("D-3", 30, true, "Elsewhere", null);
        checked("D-4", 30, true, "elsewhere", null);

        assertThat(all().byForum())
                .extracting(score -> Words.ENGLISH.say(score.of()) + " " + score.checked())
                .containsExactly("Elsewhere 2", "Round OPS 2");
        assertThat(all().byForum().getLast().brier().known().orElseThrow()).isEqualByComparingTo("0.29");
    }

    @Test
    void aClassAndAForumHaveTheirShareOfSurprises() {
        checked("D-1", 70, true, "Monthly", null);
        Ref<Decision> other = samples.told(decided("D-2").in("Monthly").foreseeing("C1", Horizon.MONTHS_3, 20));
        samples.checked(other, "C1", CheckResult.DID_NOT, "2026-05-04");
        samples.checked(other, "Two people left", CheckResult.UNFORESEEN, "2026-05-04");

        assertThat(all().byForum()).singleElement().satisfies(score -> {
            assertThat(score.checked()).isEqualTo(2);
            assertThat(score.happened()).isEqualTo(2);
            assertThat(score.surprised().known().orElseThrow()).isEqualByComparingTo("50.0");
            assertThat(score.surprised().because().indented(Words.ENGLISH))
                    .contains("Two people left, after Question D-2");
        });
    }

    @Test
    void whereNothingCameTheShareOfSurprisesIsNotKnown() {
        checked("D-1", 70, false, "Monthly", null);

        assertThat(all().byForum()).singleElement().satisfies(score -> {
            assertThat(score.brier()).isInstanceOf(Figure.Known.class);
            assertThat(score.surprised()).isInstanceOf(Figure.Unknown.class);
        });
    }

    /** Two decided, but what came is what one of them decided. */
    @Test
    void theSurprisesOfOnePersonAloneAreNotShown() {
        checked("D-1", 70, true, "Monthly", samples.person("ONE", Side.CLIENT));
        checked("D-2", 30, false, "Monthly", samples.person("OTHER", Side.PROVIDER));

        assertThat(all().byForum()).singleElement().satisfies(score -> {
            assertThat(score.brier()).isInstanceOf(Figure.Known.class);
            assertThat(score.surprised()).isInstanceOf(Figure.Unknown.class);
        });
    }

    private static DecisionDraft decided(String code) {
        return DecisionDraft.of(code, "2026-01-05").decided(DecidingSide.CLIENT, "2026-01-06");
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
        return all().own(Side.CLIENT, Set.of(person), DecisionSamples.AS_OF);
    }

    private Calibrations all() {
        return Calibrations.of(samples.told().book(), DecisionSamples.AS_OF);
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
