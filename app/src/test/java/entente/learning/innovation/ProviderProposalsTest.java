package entente.learning.innovation;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderProposalsTest {
    private final InnovationSamples samples = new InnovationSamples();

    /** 003-30: client unanswered more than 30 days, the mirror. */
    @ParameterizedTest
    @CsvSource({"2026-06-16,WELL", "2026-06-15,WATCH", "2026-05-31,WATCH", "2026-05-30,ACT"})
    void aProposalWaitsForTheClientsAnswer(String madeOn, Band band) {
        samples.proposed("P-1", Side.PROVIDER, madeOn);

        assertThat(judged().band()).isEqualTo(band);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one thing waits for this side");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    /** 003-30: none in two quarters; the provider's own part. */
    @ParameterizedTest
    @CsvSource({"2026-03-30,WELL", "2026-03-29,WATCH", "2025-12-29,WATCH", "2025-12-28,ACT"})
    void aProviderThatProposesNothingIsSilent(String madeOn, Band band) {
        Ref<Proposal> one = samples.proposed("P-1", Side.PROVIDER, madeOn);
        samples.answered(one, Side.CLIENT, "2026-04-01");

        assertThat(judged().band()).isEqualTo(band);
        assertThat(part(judged(), Side.PROVIDER))
                .isEqualTo(band == Band.WELL ? "nothing recorded" : "one thing waits for this side");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void whatTheProviderKeepsToItselfIsNotTheClientsToAnswer() {
        Told alone = Told.in(Rooms.KINDS, Chain.PROVIDER, Instant.parse("2026-06-30T12:00:00Z"));
        LocalDate day = LocalDate.parse("2026-01-05");
        alone.fact(Side.PROVIDER, new Proposal("P-1", "One courier", "A fifth saved", Side.PROVIDER, day, null), day);

        Signal signal = one(new ProviderProposals(), alone, LocalDate.parse("2026-06-30"));
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void theAnswerNamesTheOldest() {
        samples.proposed("P-1", Side.PROVIDER, "2026-05-01");
        Ref<Proposal> other = samples.proposed("P-2", Side.PROVIDER, "2026-05-04");
        samples.answered(other, Side.CLIENT, "2026-05-05");

        assertThat(answer(judged()))
                .isEqualTo("1 of 2 proposals waits for an answer of the client, the oldest for 60 days");
    }

    @Test
    void nobodyAnswersItsOwnProposal() {
        Ref<Proposal> one = samples.proposed("P-1", Side.PROVIDER, "2026-05-01");
        samples.answered(one, Side.PROVIDER, "2026-05-02");

        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void theClientsProposalsAreNoneOfTheProvider() {
        ArrangementSamples.agreed(samples.told());
        samples.proposed("P-1", Side.CLIENT, "2026-06-01");

        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged()))
                .isEqualTo("the provider has made no proposal since the contract began on 1 Jan 2026");
    }

    @Test
    void withoutAProposalOrAContractNothingIsKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    private Signal judged() {
        return one(new ProviderProposals(), samples.told(), InnovationSamples.AS_OF);
    }
}
