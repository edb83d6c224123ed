package entente.performance.ramp;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.protocol;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.performance.PerformanceSamples.ramp;
import static entente.performance.ramp.RampSamples.gave;
import static entente.performance.ramp.RampSamples.growing;
import static entente.performance.ramp.RampSamples.pledge;
import static entente.performance.ramp.RampSamples.signed;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.Measure;
import entente.performance.Ramp;
import entente.performance.SupportDelivery;
import entente.performance.SupportPledge;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportGivenTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private final Ref<Measure> measure = growing(told);
    private final Ref<Ramp> ramp = signed(told, ramp(measure));

    /** The catalogue: under 90 % for a month. Of 80 hours 72 are 90 %. */
    @ParameterizedTest
    @CsvSource({"80,WELL", "79,WATCH", "72,WATCH", "71.9,ACT", "0,ACT"})
    void whatWasGivenOfWhatWasPromisedFallsIntoItsBand(String hours, Band band) {
        gave(told, Side.CLIENT, pledge(told, ramp, "SP1"), "2026-05", hours);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void theAnswerSaysTheMonthAndThePartIsTheClients() {
        gave(told, Side.CLIENT, pledge(told, ramp, "SP1"), "2026-05", "64");

        assertThat(answer(judged()))
                .isEqualTo("Measure K1: 80 % of the support promised was given in the month to 31 May 2026");
        assertThat(part(judged(), Side.CLIENT)).startsWith("80 % of the support promised was given");
        assertThat(why(judged())).contains("People SP1: 64 of 80 hours promised");
    }

    @Test
    void ofSeveralPromisesTheLeastKeptIsShown() {
        gave(told, Side.CLIENT, pledge(told, ramp, "SP1"), "2026-05", "80");
        gave(told, Side.CLIENT, pledge(told, ramp, "SP2"), "2026-05", "40");

        assertThat(answer(judged())).contains("50 %");
    }

    @Test
    void aMonthNobodyWroteDownIsNotZero() {
        gave(told, Side.CLIENT, pledge(told, ramp, "SP1"), "2026-04", "80");

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).contains("is not written down");
    }

    @Test
    void whatTheProviderWroteDownCountsOnceTheClientAcceptedIt() {
        Ref<SupportPledge> pledge = pledge(told, ramp, "SP1");
        LocalDate may = LocalDate.parse("2026-05-31");
        Ref<SupportDelivery> said =
                told.fact(Side.PROVIDER, new SupportDelivery(pledge, may, BigDecimal.TEN, null), may);
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);

        told.sign(Side.CLIENT, said.id());
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void orOnceTheClientWasSilentLongEnough() {
        told.fact(Side.CLIENT, protocol(5), START, Side.CLIENT, Side.PROVIDER);
        gave(told, Side.PROVIDER, pledge(told, ramp, "SP1"), "2026-06", "10");

        // told on 30 June; five working days later is 7 July
        assertThat(one(new SupportGiven(), told, LocalDate.parse("2026-07-07")).band())
                .isEqualTo(Band.UNKNOWN);
        assertThat(one(new SupportGiven(), told, LocalDate.parse("2026-07-08")).band())
                .isEqualTo(Band.ACT);
    }

    /** Half of May was promised, by days 16 of 31: 41.29 hours. */
    @Test
    void aMonthThatIsPromisedInPartCountsByItsDays() {
        Ref<SupportPledge> half = told.fact(
                Side.CLIENT,
                new SupportPledge(
                        "SP1",
                        ramp,
                        "People",
                        BigDecimal.valueOf(80),
                        "hours",
                        LocalDate.parse("2026-05-16"),
                        LocalDate.parse("2026-09-30")),
                START);
        gave(told, Side.CLIENT, half, "2026-05", "41.3");

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    /** Six hours came for a promise that had ended in March: nothing was promised for May, so no share of it can be told. */
    @Test
    void whatIsGivenBeyondAPromiseIsAShareOfNothing() {
        Ref<SupportPledge> over = told.fact(
                Side.CLIENT,
                new SupportPledge(
                        "SP2",
                        ramp,
                        "People for the start",
                        BigDecimal.valueOf(80),
                        "hours",
                        START,
                        LocalDate.parse("2026-03-31")),
                START);
        gave(told, Side.CLIENT, pledge(told, ramp, "SP1"), "2026-05", "64");
        gave(told, Side.CLIENT, over, "2026-05", "6");

        assertThat(answer(judged())).contains("80 % of the support promised was given in the month to 31 May 2026");
    }

    @Test
    void withoutAPromiseTheAnswerIsNotKnownAndWithoutARampItDoesNotArise() {
        assertThat(answer(judged())).isEqualTo("Measure K1: no support is promised for its ramp");
        assertThat(one(new SupportGiven(), shared(), AS_OF).applies()).isFalse();
    }

    private Signal judged() {
        return one(new SupportGiven(), told, AS_OF);
    }
}
