package entente.performance.scorecard;

import static entente.arrangement.ArrangementSamples.shared;
import static entente.performance.PerformanceSamples.agreed;
import static entente.performance.PerformanceSamples.measure;
import static entente.performance.PerformanceSamples.ramp;
import static entente.performance.PerformanceSamples.read;
import static entente.performance.PerformanceSamples.reading;
import static entente.performance.PerformanceSamples.without;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.Measure;
import entente.performance.Reading.Status;
import entente.performance.measure.MeasureCourse;
import entente.signal.Policy;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The scores of formulae 4.11, worked by hand. */
class ScorecardTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    @ParameterizedTest
    @CsvSource({"89,0", "90,0", "91,20", "92.5,50", "94.99,99.8", "95,100", "99,100"})
    void aScoreGoesFromNothingAtTheFloorToAHundredAtTheTarget(String value, BigDecimal score) {
        read(told, agreed(told, measure("K1")), value);

        assertThat(line().score().known().orElseThrow()).isEqualByComparingTo(score);
    }

    @ParameterizedTest
    @CsvSource({"21,0", "20,0", "12.5,50", "5,100", "1,100"})
    void whereLowerIsBetterItGoesTheOtherWay(String value, BigDecimal score) {
        read(told, agreed(told, measure("K1", m -> m.lower("20", "5"))), value);

        assertThat(line().score().known().orElseThrow()).isEqualByComparingTo(score);
    }

    /** Half-open, and the last closed: 100 itself is in the best band. */
    @ParameterizedTest
    @CsvSource({"0,ACT", "59.999,ACT", "60,WATCH", "74.999,WATCH", "75,WELL", "100,WELL", "101,WELL"})
    void theTotalFallsIntoItsBandAndAHundredIsInTheBest(String value, Band band) {
        read(told, agreed(told, measure("K1", m -> m.between("0", "100"))), value);

        assertThat(card(Side.PROVIDER).band()).isEqualTo(band);
    }

    /** 3 x 100 and 1 x 20 over 4. */
    @Test
    void theTotalIsTheWeightedMean() {
        read(told, agreed(told, measure("K1", m -> m.weighing("3"))), "96");
        read(told, agreed(told, measure("K2")), "91");

        assertThat(total()).isEqualByComparingTo("80");
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = "VALUE", mode = EnumSource.Mode.EXCLUDE)
    void whatHasNoValueLeavesBothSums(Status status) {
        read(told, agreed(told, measure("K1", m -> m.weighing("3"))), "91");
        told.fact(Side.PROVIDER, without(agreed(told, measure("K2")), "2026-06", status), AS_OF);

        assertThat(total()).isEqualByComparingTo("20");
    }

    @Test
    void whatDoesNotApplyIsNoHoleInWhatWasReadAndNoDataIs() {
        read(told, agreed(told, measure("K1")), "96");
        told.fact(Side.PROVIDER, without(agreed(told, measure("K2")), "2026-06", Status.NOT_APPLICABLE), AS_OF);
        assertThat(card(Side.PROVIDER).coverage().known().orElseThrow()).isEqualByComparingTo("100");

        told.fact(Side.PROVIDER, without(agreed(told, measure("K3")), "2026-06", Status.NO_DATA), AS_OF);
        assertThat(card(Side.PROVIDER).coverage().known().orElseThrow()).isEqualByComparingTo("50");
    }

    @ParameterizedTest
    @CsvSource({"7,WELL", "6.9,UNKNOWN"})
    void withTooLittleReadACardIsNotRated(String weight, Band band) {
        read(told, agreed(told, measure("K1", m -> m.weighing(weight))), "96");
        String rest = new BigDecimal("10").subtract(new BigDecimal(weight)).toPlainString();
        agreed(told, measure("K2", m -> m.weighing(rest)));

        assertThat(card(Side.PROVIDER).band()).isEqualTo(band);
        if (band == Band.UNKNOWN) {
            assertThat(Words.ENGLISH.say(((Figure.Unknown) card(Side.PROVIDER).total()).reason()))
                    .isEqualTo("not rated: 1 of 2 measures of the provider's work have a score");
        }
    }

    @Test
    void aCriticalRedCapsTheTotalAtAmber() {
        read(told, agreed(told, measure("K1", m -> m.weighing("9"))), "99");
        read(told, agreed(told, measure("K2", m -> m.must())), "90");

        assertThat(total()).isEqualByComparingTo("90");
        assertThat(card(Side.PROVIDER).band()).isEqualTo(Band.WATCH);
    }

    @Test
    void aRedThatIsNotCriticalCapsNothing() {
        read(told, agreed(told, measure("K1", m -> m.weighing("9"))), "99");
        read(told, agreed(told, measure("K2")), "90");

        assertThat(card(Side.PROVIDER).band()).isEqualTo(Band.WELL);
    }

    /** Read for April and not since: on 5 June one period is missing, on 6 July two. */
    @ParameterizedTest
    @CsvSource({"2026-06-05,1", "2026-07-06,0"})
    void whatNobodyReadForTwoPeriodsHasNoScore(String day, int scored) {
        Ref<Measure> measure = agreed(told, measure("K1"));
        told.fact(Side.PROVIDER, reading(measure, "2026-04", "96"), LocalDate.parse("2026-04-30"));

        Scorecard card = card(told, Side.PROVIDER, LocalDate.parse(day));
        assertThat(card.scored()).hasSize(scored);
        assertThat(card.lines().getFirst().course().band()).isEqualTo(scored == 1 ? Band.WELL : Band.UNKNOWN);
    }

    /** 60 less 5 % is 57 on 1 February, and 57 is the floor: between them lies nothing that a score could be a part of. */
    @Test
    void whereTheCurveLiesOnTheFloorWhatIsBelowItEarnsNothing() {
        Ref<Measure> measure = agreed(told, measure("K1", m -> m.between("57", "90")));
        told.fact(Side.CLIENT, ramp(measure), ArrangementSamples.START, Side.CLIENT, Side.PROVIDER);
        told.fact(Side.PROVIDER, reading(measure, "2026-01", "40"), LocalDate.parse("2026-01-31"));

        assertThat(card(told, Side.PROVIDER, LocalDate.parse("2026-02-05"))
                        .lines()
                        .getFirst()
                        .score()
                        .known()
                        .orElseThrow())
                .isEqualByComparingTo("0");
    }

    @Test
    void eachSideHasItsCard() {
        read(told, agreed(told, measure("K1")), "96");
        read(told, agreed(told, measure("K2", m -> m.ownedBy(Side.CLIENT))), "91");

        assertThat(card(Side.PROVIDER).total().known().orElseThrow()).isEqualByComparingTo("100");
        assertThat(card(Side.CLIENT).total().known().orElseThrow()).isEqualByComparingTo("20");
    }

    @Test
    void aSideNobodyMeasuresHasNoTotal() {
        assertThat(card(Side.CLIENT).coverage()).isInstanceOf(Figure.Unknown.class);
        assertThat(card(Side.CLIENT).band()).isEqualTo(Band.UNKNOWN);
    }

    /** On 1 July the curve asks for 77.625: 55 over the floor of 50 would be 18.1 of it. */
    @Test
    void onARampTheScoreIsMeasuredAgainstTheCurve() {
        Ref<Measure> measure = agreed(told, measure("K1", m -> m.between("50", "90")));
        told.fact(Side.CLIENT, ramp(measure), ArrangementSamples.START, Side.CLIENT, Side.PROVIDER);
        read(told, measure, "55");
        assertThat(line().score().known().orElseThrow().doubleValue())
                .isCloseTo(18.1, org.assertj.core.data.Offset.offset(0.01));
        assertThat(line().course().band()).isEqualTo(Band.WATCH);
    }

    @Test
    void aMeasureThatIsOnlyProposedHasNoScore() {
        Ref<Measure> measure = told.fact(Side.CLIENT, measure("K1"), ArrangementSamples.START, Side.CLIENT);
        read(told, measure, "96");

        assertThat(line().score()).isInstanceOf(Figure.Unknown.class);
    }

    @Property(tries = 60)
    void aTotalLiesBetweenItsLowestAndItsHighestScore(
            @ForAll @IntRange(min = 0, max = 120) int one,
            @ForAll @IntRange(min = 0, max = 120) int other,
            @ForAll @IntRange(min = 1, max = 9) int weight) {
        Told fresh = shared();
        read(fresh, agreed(fresh, measure("K1", m -> m.between("0", "100").weighing("" + weight))), "" + one);
        read(fresh, agreed(fresh, measure("K2", m -> m.between("0", "100"))), "" + other);
        BigDecimal total = card(fresh, Side.PROVIDER).total().known().orElseThrow();

        assertThat(total)
                .isBetween(
                        BigDecimal.valueOf(Math.min(100, Math.min(one, other))),
                        BigDecimal.valueOf(Math.min(100, Math.max(one, other))));
    }

    private ScoreLine line() {
        return card(Side.PROVIDER).lines().getFirst();
    }

    private BigDecimal total() {
        return card(Side.PROVIDER).total().known().orElseThrow();
    }

    private Scorecard card(Side side) {
        return card(told, side);
    }

    private static Scorecard card(Told told, Side side) {
        return card(told, side, AS_OF);
    }

    private static Scorecard card(Told told, Side side, LocalDate asOf) {
        Book book = told.book().on(asOf);
        return Scorecard.of(side, MeasureCourse.all(book, Policy.DEFAULTS, asOf), Policy.DEFAULTS);
    }
}
