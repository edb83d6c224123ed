package entente.performance.ramp;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.performance.PerformanceSamples.agreed;
import static entente.performance.PerformanceSamples.measure;
import static entente.performance.PerformanceSamples.ramp;
import static entente.performance.PerformanceSamples.read;
import static entente.performance.ramp.RampSamples.gave;
import static entente.performance.ramp.RampSamples.growing;
import static entente.performance.ramp.RampSamples.pledge;
import static entente.performance.ramp.RampSamples.signed;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.CauseParty;
import entente.kernel.Percent;
import entente.kernel.Shares;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.Measure;
import entente.performance.Ramp;
import entente.performance.Reading;
import entente.performance.ShortfallCause;
import entente.performance.SupportPledge;
import entente.signal.Policy;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By 1 July the curve from 70 through 66.5 to 90 asks for 81.1875, and its band ends at 73.06875. */
class RampOnCurveTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private final Ref<Measure> measure = growing(told);

    /** The acceptance example: actual below end target but on ramp curve -> not an alert. */
    @Test
    void actualBelowEndTargetButOnRampCurveIsNotAnAlert() {
        signed(told, ramp(measure, "70", 9));
        read(told, measure, "78");

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(judged().needsPerson()).isFalse();
        assertThat(answer(judged())).isEqualTo("Measure K1: 78 %, on its curve, which expects 81.19 by now");
    }

    /** The acceptance example: support delivered 80 % -> attributed to client; proposed, not agreed. */
    @Test
    void supportDeliveredEightyPercentIsAttributedToTheClientAsProposed() {
        Ref<Ramp> ramp = signed(told, ramp(measure, "70", 9));
        read(told, measure, "60", "61");
        Ref<SupportPledge> pledge = pledge(told, ramp, "SP1");
        gave(told, Side.CLIENT, pledge, "2026-05", "64");

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .endsWith("Of the support promised 80 % was given: proposed as the client's, not agreed");
        assertThat(course().proposedCause(BigDecimal.valueOf(90))).isEqualTo(CauseParty.CLIENT);
        assertThat(course().agreedCause(course().readings().getLast())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"72,UNKNOWN", "71.9,CLIENT"})
    void atNinetyPercentTheCauseIsNobodysYet(String hours, CauseParty party) {
        Ref<Ramp> ramp = signed(told, ramp(measure, "70", 9));
        read(told, measure, "60", "61");
        gave(told, Side.CLIENT, pledge(told, ramp, "SP1"), "2026-05", hours);

        assertThat(course().proposedCause(BigDecimal.valueOf(90))).isEqualTo(party);
    }

    @Test
    void withoutAWordOfSupportTheCauseIsNotKnownAndNeverTheProviders() {
        signed(told, ramp(measure, "70", 9));
        read(told, measure, "60", "61");

        assertThat(answer(judged())).endsWith("The cause is not known");
    }

    @Test
    void onlyWhatBothAgreedTakesThePlaceOfAProposal() {
        Ref<Ramp> ramp = signed(told, ramp(measure, "70", 9));
        read(told, measure, "61");
        gave(told, Side.CLIENT, pledge(told, ramp, "SP1"), "2026-05", "10");
        Ref<Reading> reading = told.book().current(Reading.class).getFirst().ref();
        Shares client = new Shares(Map.of(CauseParty.CLIENT, Percent.of(100)));
        Ref<ShortfallCause> cause =
                told.fact(Side.PROVIDER, new ShortfallCause(reading, client, "Nobody came"), START, Side.PROVIDER);
        assertThat(answer(judged())).contains("not agreed");

        told.sign(Side.CLIENT, cause.id());
        assertThat(answer(judged())).endsWith("; both agreed on the cause");
    }

    @ParameterizedTest
    @CsvSource({"73.06875,WELL", "73.068,WATCH"})
    void oneReadingBelowTheBandIsOnlyWatched(String value, Band band) {
        signed(told, ramp(measure, "70", 9));
        read(told, measure, "78", value);

        assertThat(judged().band()).isEqualTo(band);
    }

    /** The catalogue: below the curve for two periods. */
    @Test
    void twoReadingsInARowBelowTheBandAreAnAlertAndABetterOneEndsThem() {
        signed(told, ramp(measure, "70", 9));
        read(told, measure, "50", "55", "60");
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).contains("3 times in a row");

        Told better = shared();
        Ref<Measure> other = growing(better);
        signed(better, ramp(other, "70", 9));
        read(better, other, "50", "55", "78");
        assertThat(one(new RampOnCurve(), better, AS_OF).band()).isEqualTo(Band.WELL);
    }

    /** The catalogue: the baseline is missing. */
    @Test
    void withoutABaselineNothingCanBeJudgedAndSomebodyHasToSayIt() {
        signed(told, ramp(measure, null, 9));
        read(told, measure, "78");

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(judged().needsPerson()).isTrue();
        assertThat(answer(judged())).contains("baseline is missing");
    }

    /** The catalogue: the ramp is shorter than policy for the gap. 60 to 90 is 50 % more; nine months ask for 11.1 % of it each. */
    @ParameterizedTest
    @CsvSource({"60,9,ACT", "60,10,WELL", "64.3,9,WELL", "64.2,9,ACT"})
    void aRampThatIsTooShortForItsWayIsAnUnreasonableDemand(String baseline, int months, Band band) {
        signed(told, ramp(measure, baseline, months));
        read(told, measure, "89");

        assertThat(judged().band()).isEqualTo(band);
    }

    /** From 50 to 70 in two months is fast, but exactly 40 % of the baseline is no long way; to 70.1 it is. */
    @ParameterizedTest
    @CsvSource({"70,UNKNOWN", "70.1,ACT"})
    void aWayOfExactlyTheLimitIsNotJudgedByItsStep(String target, Band band) {
        signed(
                told,
                new Ramp(
                        measure,
                        new BigDecimal("50"),
                        "Our own tickets of 2025",
                        new BigDecimal(target),
                        LocalDate.parse("2026-06-01"),
                        2,
                        null,
                        Ramp.Growth.LINEAR,
                        null));

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void theDemandIsTheClientsPart() {
        signed(told, ramp(measure, "45", 9));
        read(told, measure, "89");

        assertThat(answer(judged()))
                .isEqualTo(
                        "Measure K1: 100 % better than the client was itself is asked for in 9 months: too fast for so long a way");
        assertThat(part(judged(), Side.CLIENT)).contains("9 months were allowed");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("0 of 1 readings lie below the curve");
        assertThat(why(judged())).contains("in percent of the first");
    }

    @Test
    void aRampThatIsOnlyProposedJudgesNothingAndItsDemandIsSeenAllTheSame() {
        told.fact(Side.CLIENT, ramp(measure, "45", 6), START, Side.CLIENT);
        read(told, measure, "51");

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).contains("too fast");
        assertThat(why(judged())).contains("not signed by both yet");
    }

    @Test
    void withoutReadingsSinceItBeganTheAnswerIsNotKnown() {
        signed(told, ramp(measure, "70", 9));

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).contains("nothing was read since the ramp began");
    }

    @Test
    void whenItIsOverTheQuestionDoesNotArise() {
        signed(told, ramp(measure, "60", 5));

        assertThat(judged().applies()).isFalse();
        agreed(told, measure("K2"));
        assertThat(answer(judged())).isEqualTo("No ramp is running");
    }

    private RampCourse course() {
        return RampCourse.all(told.book().on(AS_OF), Policy.DEFAULTS, AS_OF).getFirst();
    }

    private Signal judged() {
        return one(new RampOnCurve(), told, AS_OF);
    }
}
