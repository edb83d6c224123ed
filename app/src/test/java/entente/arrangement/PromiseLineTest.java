package entente.arrangement;

import static entente.Judged.all;
import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.agreed;
import static entente.arrangement.ArrangementSamples.expected;
import static entente.arrangement.ArrangementSamples.kept;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.priced;
import static entente.arrangement.ArrangementSamples.promise;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseLineTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** From the contract's start to the promised date lie 200 working days, so that 30 of them are 15 percent. */
    @ParameterizedTest
    @CsvSource({"2026-10-08,WELL", "2026-10-09,WATCH", "2026-11-19,WATCH", "2026-11-20,ACT"})
    void lateByAnyDayIsWatchedAndByMoreThan15PercentIsTimeToAct(String forecast, Band band) {
        agreed(told);
        both(expected(promise("2026-10-08"), forecast));

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.about().name()).isEqualTo("P1");
        assertThat(signal.measuredOn()).isEqualTo(AS_OF);
    }

    @ParameterizedTest
    @CsvSource({"105000,WELL", "105000.01,WATCH", "110000,WATCH", "110000.01,ACT"})
    void thePriceNowExpectedFallsIntoItsBand(String now, Band band) {
        agreed(told);
        both(priced(promise("2026-10-08"), "100000", now));

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void theWorseOfDateAndPriceDecidesAndIsNamed() {
        agreed(told);
        both(expected(priced(promise("2026-10-08"), "100000", "120000"), "2026-10-12"));

        assertThat(answer(judged()))
                .isEqualTo(
                        "Database locked: now expected to cost 120,000.00\u00a0EUR, agreed were 100,000.00\u00a0EUR");
        assertThat(why(judged())).contains("Also looked at", "expected on 12 Oct 2026, 2 working days late");
    }

    @Test
    void aForecastNeedsNobodysSignatureButThePromiseStaysTheAgreedOne() {
        agreed(told);
        Ref<Promise> promise = both(promise("2026-10-08"));
        told.say(
                Side.PROVIDER,
                new Statement.Amend(promise.id(), 1, expected(promise("2026-12-31"), "2026-11-20"), START, "late"));

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal)).isEqualTo("Database locked: expected on 20 Nov 2026, 31 working days late");
        assertThat(why(signal)).contains("version 2", "proposed by the provider, not agreed");
    }

    @Test
    void whatIsOverdueWithoutANewDateIsLateAlready() {
        agreed(told);
        both(promise("2026-06-26"));

        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).contains("expected on 30 Jun 2026, 2 working days late");
    }

    @Test
    void aKeptPromiseRaisesNoAlarmHoweverLateItWas() {
        agreed(told);
        both(kept(promise("2026-02-02"), "2026-06-01"));
        assertThat(judged().band()).isEqualTo(Band.WATCH);

        Told onTime = shared();
        onTime.fact(Side.CLIENT, kept(promise("2026-02-02"), "2026-02-02"), START, Side.CLIENT, Side.PROVIDER);
        assertThat(one(new PromiseLine(), onTime, AS_OF).band()).isEqualTo(Band.WELL);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31,WELL", "2026-05-30,UNKNOWN"})
    void aPromiseNobodySpokeOfFor30DaysIsNotKnown(String said, Band band) {
        Told earlier = on(said);
        agreed(earlier);
        earlier.fact(Side.CLIENT, promise("2026-10-08"), START, Side.CLIENT, Side.PROVIDER);

        assertThat(one(new PromiseLine(), earlier, AS_OF).band()).isEqualTo(band);
    }

    @Test
    void withoutAPromiseNothingIsKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(judged().reading()).isEqualTo(Reading.FULL);
    }

    @Test
    void everyPromiseHasItsOwnLine() {
        both(promise("2026-10-08"));
        both(new Promise("P2", "First patient in", LocalDate.parse("2026-10-08"), null, null, null, null));

        assertThat(all(new PromiseLine(), told, AS_OF)).hasSize(2);
    }

    @Test
    void theOwnPartIsTheSignatureThatIsMissing() {
        told.fact(Side.CLIENT, promise("2026-10-08"), START, Side.CLIENT);

        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
        assertThat(part(judged(), Side.PROVIDER)).startsWith("the provider's signature is missing since 30 Jun 2026");
    }

    private Ref<Promise> both(Promise promise) {
        return told.fact(Side.CLIENT, promise, START, Side.CLIENT, Side.PROVIDER);
    }

    private Signal judged() {
        return one(new PromiseLine(), told, AS_OF);
    }
}
