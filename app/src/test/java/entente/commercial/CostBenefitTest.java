package entente.commercial;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.client;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.commercial.CommercialSamples.benefit;
import static entente.commercial.CommercialSamples.cost;
import static entente.commercial.CommercialSamples.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.CostLine.CostSort;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostBenefitTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** For 100,000 spent, 80,000 of them invoiced. */
    @ParameterizedTest
    @CsvSource({"120000,WELL", "119999,WATCH", "100000,WATCH", "99999,ACT"})
    void benefitsOverAllCostsFallIntoTheirBand(String realised, Band band) {
        spent();
        told.fact(Side.CLIENT, benefit(realised, "2026-06-01", "2026-06-15"), START);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.reading()).isEqualTo(Reading.FULL);
        assertThat(signal.measuredOn()).isEqualTo("2026-06-15");
    }

    @Test
    void itCostsMoreThanItBringsIsTheFirstWayToYes() {
        spent();
        told.fact(Side.CLIENT, benefit("60000", "2026-06-01", "2026-06-15"), START);

        assertThat(answer(judged()))
                .isEqualTo(
                        "It costs more than it brings: 60,000.00\u00a0EUR brought, 100,000.00\u00a0EUR spent to date, verified");
        assertThat(why(judged()))
                .contains("Benefits over all costs to date: 0.60", "All costs to date, own ones too, 2 lines");
    }

    @Test
    void nobodyHasLookedIsTheSecond() {
        spent();

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(signal.isYes()).isTrue();
        assertThat(answer(signal)).isEqualTo("Nobody has looked: no benefit is recorded");
    }

    @Test
    void aBenefitThatNobodyVerifiedIsNotLookedAtOnceBothSidesSpeak() {
        spent();
        told.fact(Side.CLIENT, benefit("200000", "2026-06-01", null), START);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo("Nobody has looked: the one benefit stated is not verified with an amount");
    }

    @Test
    void benefitsWithoutAnyCostAreNotLookedAtEither() {
        told.fact(Side.CLIENT, benefit("200000", "2026-06-01", "2026-06-01"), START);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("Nobody has looked: benefits are recorded, but no cost");
    }

    /** The acceptance example: no benefit data for 91 days -> A7 red. */
    @Test
    void noBenefitDataForNinetyOneDaysTurnsA7Red() {
        spent();
        told.fact(Side.CLIENT, benefit("200000", "2026-03-31", "2026-03-31"), START);

        assertThat(judged().practice()).isEqualTo("000-A7");
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).contains("looked at 91 days ago");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01,WELL", "2026-03-31,ACT"})
    void somebodyLookedTooLongAgoIsTheThirdAndBeginsWithDay91(String verified, Band band) {
        spent();
        told.fact(Side.CLIENT, benefit("200000", "2026-03-01", verified), START);

        assertThat(judged().band()).isEqualTo(band);
        assertThat(answer(judged())
                        .startsWith("Somebody looked too long ago: Own monitors saved was looked at 91 days ago"))
                .isEqualTo(band == Band.ACT);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-11,WELL", "2026-01-10,ACT"})
    void aDeclaredCadenceOf140DaysAllowsAMonthBeyondIt(String verified, Band band) {
        spent();
        told.fact(Side.CLIENT, benefit("200000", "2026-01-01", verified, 140), START);

        assertThat(judged().band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01,WELL", "2026-03-31,ACT"})
    void oneSideAloneCountsFromTheDayItStatedMarkedUnverified(String stated, Band band) {
        Told alone = client();
        alone.fact(Side.CLIENT, invoice("I1", null, "100000", "2026-03-31"), START);
        alone.fact(Side.CLIENT, benefit("200000", stated, null), START);

        Signal signal = one(new CostBenefit(), alone, AS_OF);

        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.reading()).isEqualTo(Reading.THIN);
        assertThat(why(signal)).contains("Own monitors saved");
        assertThat(answer(signal).contains("unverified")).isEqualTo(band == Band.WELL);
    }

    @Test
    void aCommitmentIsNotSpentYet() {
        spent();
        told.fact(Side.CLIENT, cost("C1", null, CostSort.COMMITMENT, "900000", "2026-03-31"), START);
        told.fact(Side.CLIENT, benefit("200000", "2026-06-01", "2026-06-15"), START);

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void eachSidesPartIsTheBenefitsItStatedAndDidNotVerify() {
        spent();
        told.fact(Side.CLIENT, benefit("200000", "2026-06-01", null), START);

        assertThat(part(judged(), Side.CLIENT))
                .isEqualTo("one benefit the client stated is not verified, or not lately");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    private void spent() {
        told.fact(Side.PROVIDER, invoice("I1", null, "80000", "2026-03-31"), START);
        told.fact(Side.CLIENT, cost("G1", null, CostSort.GOVERNANCE, "20000", "2026-03-31"), START);
    }

    private Signal judged() {
        return one(new CostBenefit(), told, AS_OF);
    }
}
