package entente.governance.negotiation;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.governance.negotiation.DealSamples.AS_OF;
import static entente.governance.negotiation.DealSamples.MET;
import static entente.governance.negotiation.DealSamples.UNMET;
import static org.assertj.core.api.Assertions.assertThat;

import entente.governance.negotiation.Negotiation.Need;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 004-06: deals as value created, not price cut. */
class DealsForBothTest {
    private final DealSamples samples = new DealSamples();

    @Test
    void withoutANegotiationNothingIsKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void aDealThatMeetsWhatTheProviderNeedsAndLastsIsWell() {
        samples.deal("N-1", "Shared", "2026-03-02", MET);
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void aNeedOfTheProviderLeftUnmetIsAnAlertAndTheClientsPart() {
        samples.deal("N-1", "Shared", "2026-03-02", MET, UNMET);
        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal)).contains("Nights of N-1: a need of the provider is not met: Planned nights");
        assertThat(partWhy(signal, Side.CLIENT)).contains("Planned nights");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void aNeedOfTheClientLeftUnmetIsWatchedAndTheProvidersPart() {
        samples.deal("N-1", "Shared", "2026-03-02", MET, new Need(Side.CLIENT, "A lock that holds", false));
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(partWhy(judged(), Side.PROVIDER)).contains("A lock that holds");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void aDealForWhichNobodyWroteDownWhatTheProviderNeedsIsWatched() {
        samples.deal("N-1", "Shared", "2026-03-02");
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).contains("nobody wrote down what the provider needs");
    }

    /** Agreed on 15 October 2025; half a year is over on 15 April 2026. */
    @ParameterizedTest
    @CsvSource({"2026-04-14,ACT", "2026-04-15,WELL"})
    void aDealReopenedBeforeHalfAYearIsAnAlert(String again, Band band) {
        Ref<Negotiation> fact = samples.deal("N-1", "Shared", "2025-10-15", MET);
        samples.reopens(fact, "N-1", again);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void aLaterNegotiationThatTakesItUpReopensItToo() {
        Ref<Negotiation> fact = samples.deal("N-1", "Shared", "2026-03-02", MET);
        samples.again("N-2", "2026-05-04", fact, Side.PROVIDER);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(partWhy(judged(), Side.PROVIDER))
                .contains("agreed on 2 Mar 2026, taken up again on 4 May 2026 by the provider");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    /** Twelve of sixteen are 75 percent; with as many of the best way the mean is 87.5. */
    @Test
    void whatWasAgreedIsMeasuredByWhatCouldHaveBeenCreated() {
        samples.deal("N-1", "Plain", "2026-03-02", MET);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged()))
                .isEqualTo("What was agreed is worth 75 % of what could have been created for both, in one deal");
        samples.deal("N-2", "Shared", "2026-03-03", MET);
        assertThat(answer(judged())).contains("87.5 %", "as the mean of 2 deals");
        assertThat(why(judged()))
                .contains("Nights of N-1: Plain, worth 12 to both together, where the best way was worth 16");
    }

    /** 365 days before 30 June 2026 is 30 June 2025. */
    @ParameterizedTest
    @CsvSource({"2025-06-30,ACT", "2025-06-29,WELL"})
    void whatWasAgreedLongAgoIsAskedAboutNoLonger(String agreedOn, Band band) {
        samples.deal("N-1", "Shared", agreedOn, UNMET);
        samples.deal("N-2", "Shared", "2026-03-02", MET);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whereNothingWasEverAgreedTheQuestionDoesNotArise() {
        samples.opened("N-1", "2026-03-02");
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
        assertThat(answer(judged())).isEqualTo("Nothing was agreed or taken up again in the last 365 days");

        samples.deal("N-2", "Shared", "2026-03-02", MET);
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged())).doesNotContain("all 2");
    }

    /** 365 days after 2 March 2026 is 2 March 2027. */
    @ParameterizedTest
    @CsvSource({"2027-03-02,FULL", "2027-03-03,NOT_APPLICABLE"})
    void whatWasAgreedLongerAgoThanAYearIsAskedAboutNoLonger(LocalDate asOf, Reading reading) {
        samples.deal("N-1", "Shared", "2026-03-02", MET);
        assertThat(one(new DealsForBoth(), samples.told(), asOf).reading()).isEqualTo(reading);
    }

    private Signal judged() {
        return one(new DealsForBoth(), samples.told(), AS_OF);
    }
}
