package entente.learning.innovation;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.arrangement.Arrangement.Pack;
import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StrongIncentivesTest {
    private final InnovationSamples samples = new InnovationSamples();

    /** I-29: the grades as Lacity and Willcocks found them. */
    @Test
    void threeAreStrongTwoHelpAndFourAreWeak() {
        assertThat(Arrays.stream(IncentiveMechanism.values()).map(IncentiveMechanism::grade))
                .containsExactly(
                        IncentiveGrade.STRONG,
                        IncentiveGrade.STRONG,
                        IncentiveGrade.STRONG,
                        IncentiveGrade.HELPFUL,
                        IncentiveGrade.HELPFUL,
                        IncentiveGrade.WEAK,
                        IncentiveGrade.WEAK,
                        IncentiveGrade.WEAK,
                        IncentiveGrade.WEAK);
    }

    /** 003-37: innovation expected with no strong incentive. */
    @ParameterizedTest
    @EnumSource
    void oneStrongIncentiveIsEnoughAndNoOtherIs(IncentiveMechanism mechanism) {
        samples.expected(4, true);
        samples.uses("N-1", mechanism, null);

        assertThat(judged().band()).isEqualTo(mechanism.grade() == IncentiveGrade.STRONG ? Band.WELL : Band.ACT);
    }

    /** Told on 30 June 2026 and never again: a year it is believed. */
    @ParameterizedTest
    @CsvSource({"2027-06-30,WELL", "2027-07-01,UNKNOWN"})
    void whatNobodySaidAnewForAYearIsNotBelievedAnyMore(LocalDate asOf, Band band) {
        samples.expected(4, true);
        samples.uses("N-1", IncentiveMechanism.PROJECT_GAINSHARE, null);
        assertThat(one(new StrongIncentives(), samples.told(), asOf).band()).isEqualTo(band);
    }

    /** Told at eleven in the evening of 30 June in UTC, which in Berlin is 1 July: a year from then. */
    @ParameterizedTest
    @CsvSource({"2027-07-01,WELL", "2027-07-02,UNKNOWN"})
    void theYearCountsFromTheArrangementsOwnDay(LocalDate asOf, Band band) {
        Told told = Told.in(Rooms.KINDS, Chain.SHARED, Instant.parse("2026-06-30T23:00:00Z"));
        told.fact(Side.CLIENT, ArrangementSamples.arrangement(Pack.OTHER), ArrangementSamples.START);
        InnovationSamples late = new InnovationSamples(told);
        late.expected(4, true);
        late.uses("N-1", IncentiveMechanism.PROJECT_GAINSHARE, null);
        assertThat(one(new StrongIncentives(), told, asOf).band()).isEqualTo(band);
    }

    @Test
    void theAnswerNamesWhatIsInUse() {
        samples.expected(5, true);
        samples.uses("N-1", IncentiveMechanism.PAINSHARE, null);
        samples.uses("N-2", IncentiveMechanism.COMPETITION, null);

        assertThat(answer(judged()))
                .isEqualTo("new ideas are expected, and no strong incentive is in use: 1 helpful, 1 weak");
        assertThat(why(judged())).contains("pain shared, weak");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one incentive in use is known to be weak");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo(part(judged(), Side.CLIENT));
    }

    @Test
    void whatIsNoLongerInUseDoesNotCount() {
        samples.expected(4, true);
        samples.uses("N-1", IncentiveMechanism.INNOVATION_DAY, "2026-06-29");
        assertThat(judged().band()).isEqualTo(Band.ACT);

        samples.uses("N-2", IncentiveMechanism.INNOVATION_DAY, "2026-06-30");
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void withoutAnyIncentiveItIsAnAlertToo() {
        samples.expected(4, true);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void belowTheFourthLevelNobodyExpectsNewIdeas() {
        samples.expected(3, true);
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void whatOneSideAloneExpectsIsNoExpectation() {
        samples.expected(4, false);

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    private Signal judged() {
        return one(new StrongIncentives(), samples.told(), InnovationSamples.AS_OF);
    }
}
