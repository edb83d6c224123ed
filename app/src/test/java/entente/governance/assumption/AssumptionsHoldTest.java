package entente.governance.assumption;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssumptionsHoldTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();

    /** 001-11: untested after six months; 183 days before 30 June 2026 is 29 December 2025. */
    @ParameterizedTest
    @CsvSource({"2026-03-02,WELL", "2026-03-01,WATCH", "2025-12-29,WATCH", "2025-12-28,ACT"})
    void whatNobodyTestedGetsOld(String heldOn, Band band) {
        held(Side.CLIENT, heldOn, Belief.UNTESTED, null);

        assertThat(judged().band()).isEqualTo(band);
    }

    /** 001-11: contradicted by facts. */
    @Test
    void aFalseAssumptionAsksForItsConsequence() {
        held(Side.PROVIDER, "2026-05-01", Belief.FALSE, null);

        Signal signal = judged();
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal))
                .isEqualTo("One of 1 assumption is known to be false, and nobody has said what follows");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("one assumption of this side is untested or false");
        assertThat(partWhy(signal, Side.PROVIDER)).contains("provider takes for granted since 1 May 2026");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void aFalseAssumptionWithItsConsequenceIsSettled() {
        held(Side.PROVIDER, "2026-05-01", Belief.FALSE, "Training in two languages");

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void whatHoldsNeedsNobody() {
        held(Side.CLIENT, "2020-01-01", Belief.HOLDS, null);

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    /** Told on 30 June 2026 and never again: a year it is believed. */
    @ParameterizedTest
    @CsvSource({"2027-06-30,WELL", "2027-07-01,UNKNOWN"})
    void whatNobodySaidAnewForAYearIsNotBelievedAnyMore(LocalDate asOf, Band band) {
        held(Side.CLIENT, "2020-01-01", Belief.HOLDS, null);
        assertThat(one(new AssumptionsHold(), told, asOf).band()).isEqualTo(band);
    }

    @Test
    void withoutAnAssumptionTheQuestionDoesNotArise() {
        held(Side.CLIENT, "2026-07-01", Belief.UNTESTED, null);

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void whatNobodyTestedHasNoDayOfATest() {
        LocalDate day = LocalDate.parse("2026-05-01");

        assertThatThrownBy(() -> new Assumption("A-1", "So", Side.CLIENT, day, Belief.UNTESTED, day, null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("testedOn"));
        assertThatThrownBy(() -> new Assumption("A-1", "So", Side.CLIENT, day, Belief.HOLDS, day.minusDays(1), null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("testedOn"));
    }

    private void held(Side by, String on, Belief belief, @Nullable String consequence) {
        LocalDate day = LocalDate.parse(on);
        told.fact(by, new Assumption("A-" + on, "Somebody speaks English", by, day, belief, null, consequence), day);
    }

    private Signal judged() {
        return one(new AssumptionsHold(), told, AS_OF);
    }
}
