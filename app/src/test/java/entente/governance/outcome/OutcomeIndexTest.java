package entente.governance.outcome;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Promise;
import entente.assessment.AssessmentSamples;
import entente.assessment.ResultSnapshot;
import entente.commercial.CommercialSamples;
import entente.governance.outcome.OutcomeIndex.Part;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.performance.Measure;
import entente.performance.PerformanceSamples;
import entente.signal.Policy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeIndexTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** The instruments' weights: 40, 30, 15, 15; by hand 0.4 x 90 + 0.3 x 50 + 0.15 x 60 + 0.15 x 80 = 72. */
    @Test
    void theFourWeighFortyThirtyAndTwiceFifteen() {
        OutcomeIndex index = index(90, 50, 60, 80);
        assertThat(index.value().known())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("72"));
        assertThat(index.isThin()).isFalse();
    }

    /** What is not known leaves with its weight: (0.4 x 90 + 0.15 x 35) / 0.55 = 75. */
    @Test
    void whatIsNotKnownLeavesWithItsWeightAndItIsThin() {
        OutcomeIndex index = index(90, null, 35, null);
        assertThat(index.value().known())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("75"));
        assertThat(index.isThin()).isTrue();
    }

    @Test
    void nothingKnownIsNotKnownAndNeverNought() {
        OutcomeIndex index = OutcomeIndex.of(told.book().on(AS_OF), Policy.DEFAULTS, AS_OF);
        assertThat(index.value()).isInstanceOf(Figure.Unknown.class);
        assertThat(index.parts())
                .allSatisfy(part -> assertThat(part.value().known()).isEmpty());
    }

    @Property(tries = 200)
    void itLiesBetweenTheLeastAndTheMostOfItsParts(
            @ForAll @IntRange(max = 100) int promises,
            @ForAll @IntRange(max = 100) int needs,
            @ForAll @IntRange(max = 100) int benefit,
            @ForAll @IntRange(max = 100) int health) {
        BigDecimal value =
                index(promises, needs, benefit, health).value().known().orElseThrow();
        assertThat(value.doubleValue())
                .isBetween(
                        (double) Math.min(Math.min(promises, needs), Math.min(benefit, health)) - 1e-9,
                        (double) Math.max(Math.max(promises, needs), Math.max(benefit, health)) + 1e-9);
    }

    /** By its day and at no more than its price; of four one is late, one dearer. */
    @Test
    void aPromiseIsKeptInTimeAndPrice() {
        promise("A", "2026-09-30", null, null);
        promise("B", "2026-09-30", "2026-10-01", null);
        promise("C", "2026-09-30", null, "100.01");
        promise("D", "2026-09-30", "2026-09-30", "100.00");
        assertThat(OutcomeParts.promises(told.book().on(AS_OF), AS_OF).known())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("50"));
    }

    @Test
    void aPromiseOverdueWithoutANewDayIsLate() {
        promise("A", "2026-06-29", null, null);
        assertThat(OutcomeParts.promises(told.book().on(AS_OF), AS_OF).known())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("0"));
    }

    /** Half a year ago 100 for 100; today 200 for 200 is 50, 220 for 200 (up 0.1) is 75, 240 and more is 100, 160 and less is 0. */
    @ParameterizedTest
    @CsvSource({"200,50", "220,75", "240,100", "300,100", "180,25", "160,0", "100,0"})
    void benefitOverCostIsWhereItIsHeading(String realisedNow, String score) {
        Ref<?> benefit = told.fact(
                Side.CLIENT,
                CommercialSamples.benefit("100", "2025-11-30", "2025-12-01"),
                LocalDate.parse("2025-12-01"));
        told.fact(
                Side.CLIENT, CommercialSamples.invoice("I1", null, "100", "2025-12-01"), LocalDate.parse("2025-12-01"));
        told.fact(
                Side.CLIENT, CommercialSamples.invoice("I2", null, "100", "2026-06-01"), LocalDate.parse("2026-06-01"));
        told.say(
                Side.CLIENT,
                new Statement.Amend(
                        benefit.id(),
                        1,
                        CommercialSamples.benefit(realisedNow, "2026-05-31", "2026-06-01"),
                        LocalDate.parse("2026-06-01"),
                        "looked again"));
        assertThat(OutcomeParts.benefit(told.book().on(AS_OF), AS_OF).known())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(score));
    }

    @Test
    void theHealthOfBothSidesWeighsTheSame() {
        AssessmentSamples.tell(told, health("80", "60"));
        assertThat(OutcomeParts.health(told.book().on(AS_OF), AS_OF).known())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("70"));
    }

    @Test
    void whereTooFewOfOneSideAnsweredHealthIsNotKnown() {
        AssessmentSamples.tell(told, health("80", null));
        assertThat(OutcomeParts.health(told.book().on(AS_OF), AS_OF).known()).isEmpty();
    }

    @Test
    void aServiceNobodyMeasuresCountsNowhere() {
        told.fact(Side.CLIENT, PerformanceSamples.service("S1"), START);
        assertThat(OutcomeParts.needs(told.book().on(AS_OF), Policy.DEFAULTS, AS_OF)
                        .known())
                .isEmpty();
    }

    /** The two lowest levels are expected where nothing else is signed; of them one is measured and held for three months. */
    @Test
    void levelsReachedAreCountedOfThoseExpected() {
        Ref<Measure> measure =
                PerformanceSamples.agreed(told, PerformanceSamples.measure("M1", sample -> sample.at(1)));
        PerformanceSamples.read(told, measure, "96", "96", "96");
        Figure needs = OutcomeParts.needs(told.book().on(AS_OF), Policy.DEFAULTS, AS_OF);
        assertThat(needs.known()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("50"));
    }

    private static ResultSnapshot health(String client, @Nullable String provider) {
        return new ResultSnapshot(
                "c-1",
                "Health in June",
                "health-check",
                1,
                "0".repeat(64),
                5,
                LocalDate.parse("2026-06-20"),
                9,
                8,
                8,
                provider == null ? 3 : 7,
                new BigDecimal(client),
                null,
                provider == null ? null : new BigDecimal(provider),
                null,
                List.of());
    }

    private void promise(String code, String promised, @Nullable String forecast, @Nullable String priceNow) {
        told.fact(
                Side.PROVIDER,
                new Promise(
                        code,
                        "Goal " + code,
                        LocalDate.parse(promised),
                        Money.of("100.00", "EUR"),
                        forecast == null ? null : LocalDate.parse(forecast),
                        priceNow == null ? null : Money.of(priceNow, "EUR"),
                        null),
                START);
    }

    private static OutcomeIndex index(
            @Nullable Integer promises, @Nullable Integer needs, @Nullable Integer benefit, @Nullable Integer health) {
        return new OutcomeIndex(List.of(
                Part.of("promises", 40, figure(promises)),
                Part.of("needs", 30, figure(needs)),
                Part.of("benefit", 15, figure(benefit)),
                Part.of("health", 15, figure(health))));
    }

    private static Figure figure(@Nullable Integer value) {
        return value == null
                ? Figure.unknown(Text.of("outcome.health.none"))
                : Figure.known(BigDecimal.valueOf(value), Unit.COUNT, Explanation.of("outcome.health.none"));
    }
}
