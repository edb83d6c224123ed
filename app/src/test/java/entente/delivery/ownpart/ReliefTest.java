package entente.delivery.ownpart;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.protocol;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.DeliverySamples.eur;
import static entente.delivery.ownpart.OwnPartSamples.approval;
import static entente.delivery.ownpart.OwnPartSamples.claim;
import static entente.delivery.ownpart.OwnPartSamples.owed;
import static entente.delivery.ownpart.OwnPartSamples.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.delivery.Approval;
import entente.delivery.ClientDependency;
import entente.delivery.Delivery;
import entente.delivery.InformationRequest;
import entente.delivery.ReliefClaim;
import entente.delivery.ReliefProposal;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Home;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliefTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    @Test
    void aProposalIsDraftedForWhatTheClientGaveLateWithADayToDecideBy() {
        Ref<ClientDependency> late = told.fact(Side.CLIENT, owed("D1", "2026-06-22", null), START);
        told.fact(Side.CLIENT, owed("D2", "2026-06-22", "2026-06-22"), START);

        assertThat(drafts())
                .containsExactly(new ReliefProposal("D1", late, null, null, AS_OF, LocalDate.parse("2026-07-14")));
    }

    @Test
    void aQuestionAnsweredLateAndAnApprovalThatIsOverdueAreDraftedForToo() {
        Ref<InformationRequest> question =
                told.fact(Side.CLIENT, question("Q1", "2026-06-01", "2026-06-22", "2026-06-24"), START);
        Ref<Approval> approval = told.fact(Side.CLIENT, approval("Q1", "2026-06-22", null), START);
        told.fact(Side.CLIENT, question("Q2", "2026-06-01", "2026-06-22", "2026-06-22"), START);
        told.fact(Side.CLIENT, approval("A2", "2026-06-22", "2026-06-22"), START);

        assertThat(drafts())
                .extracting(draft -> draft.informationRequest() == null
                        ? Objects.requireNonNull(draft.approval()).id()
                        : draft.informationRequest().id())
                .containsExactlyInAnyOrder(question.id(), approval.id());
        assertThat(drafts()).allMatch(draft -> draft.decideOn().equals(LocalDate.parse("2026-07-14")));
        drafts().forEach(draft -> told.fact(Side.CLIENT, draft, START));
        assertThat(drafts()).as("once each, even of one code").isEmpty();
        assertThat(all()).hasSize(2).allMatch(Relief::waitsForClient);
    }

    @Test
    void aClaimForALateApprovalStandsBesideIt() {
        Ref<Approval> late = told.fact(Side.CLIENT, approval("A1", "2026-06-22", "2026-06-26"), START);
        told.fact(Side.PROVIDER, new ReliefClaim("RC1", null, null, late, 4, null, AS_OF, null), START);

        assertThat(all()).singleElement().satisfies(relief -> {
            assertThat(relief.days()).isEqualTo(4);
            assertThat(relief.claims()).hasSize(1);
        });
        assertThat(drafts()).isEmpty();
    }

    @Test
    void aClaimForTwoLateThingsStandsBesideBothAndWaitsOnce() {
        Ref<ClientDependency> input = told.fact(Side.CLIENT, owed("D1", "2026-06-22", null), START);
        Ref<Approval> approval = told.fact(Side.CLIENT, approval("A1", "2026-06-22", null), START);
        told.fact(Side.PROVIDER, new ReliefClaim("RC1", input, null, approval, 4, null, AS_OF, null), START);

        assertThat(all()).hasSize(2).allMatch(relief -> relief.claims().size() == 1);
        assertThat(Relief.waitingFor(Side.CLIENT, all())).isEqualTo(1);
        assertThatThrownBy(() -> new ReliefClaim("R", null, null, null, 1, null, START, null))
                .hasMessageContaining("say what came late");
    }

    @Test
    void whatIsDueTodayIsNotLateYet() {
        told.fact(Side.CLIENT, owed("D1", "2026-06-30", null), START);

        assertThat(drafts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01,1", "2026-03-31,0"})
    void onlyWhatWasDueOfLateIsDraftedFor(String due, int drafted) {
        told.fact(Side.CLIENT, owed("D1", due, null), START);

        assertThat(drafts()).hasSize(drafted);
    }

    @Test
    void whatTheClientHasNotAcceptedOrContestsIsDraftedForNobody() {
        Ref<ClientDependency> owed = told.fact(Side.PROVIDER, owed("D1", "2026-06-22", null), START);
        assertThat(drafts()).isEmpty();

        told.sign(Side.CLIENT, owed.id());
        assertThat(drafts()).hasSize(1);

        var newest = told.book().history(owed.id()).orElseThrow().newest();
        told.say(
                Side.CLIENT, new Statement.Dispute(owed.id(), 1, newest.entry().bodyDigest(), "It was yours to bring"));
        assertThat(drafts()).isEmpty();
    }

    @Test
    void nothingIsDraftedForWhatTheProviderAskedForAlready() {
        Ref<ClientDependency> late = told.fact(Side.CLIENT, owed("D1", "2026-06-22", null), START);
        told.fact(Side.PROVIDER, claim("RC1", late), START);

        assertThat(drafts()).isEmpty();
    }

    @Test
    void aClaimWaitsForTheClientUntilItAcceptsOrDisputesWhateverTheDaysOfSilence() {
        told.fact(Side.CLIENT, protocol(1), START, Side.CLIENT, Side.PROVIDER);
        Ref<ClientDependency> late = told.fact(Side.CLIENT, owed("D1", "2026-06-22", null), START);
        Ref<ReliefClaim> claim = told.fact(Side.PROVIDER, claim("RC1", late), START);
        assertThat(state(claim)).isEqualTo(ReliefState.CLAIMED);
        assertThat(Relief.waitingFor(Side.CLIENT, all())).isEqualTo(1);
        assertThat(Relief.waitingFor(Side.PROVIDER, all())).isZero();

        told.sign(Side.CLIENT, claim.id());

        assertThat(state(claim)).isEqualTo(ReliefState.ACCEPTED);
        assertThat(Relief.waitingFor(Side.CLIENT, all())).isZero();
    }

    @Test
    void whatTheClientSaysFirstIsAnOfferThatWaitsForTheProvider() {
        Ref<ClientDependency> late = told.fact(Side.CLIENT, owed("D1", "2026-06-22", null), START);
        Ref<ReliefClaim> offer = told.fact(Side.CLIENT, claim("RC1", late), START);

        assertThat(state(offer)).isEqualTo(ReliefState.OFFERED);
        assertThat(Relief.waitingFor(Side.PROVIDER, all())).isEqualTo(1);
    }

    @Test
    void aDisputedClaimSaysSo() {
        Ref<ClientDependency> late = told.fact(Side.CLIENT, owed("D1", "2026-06-22", null), START);
        Ref<ReliefClaim> claim = told.fact(Side.PROVIDER, claim("RC1", late), START);
        var newest = told.book().history(claim.id()).orElseThrow().newest();
        told.say(
                Side.CLIENT, new Statement.Dispute(claim.id(), 1, newest.entry().bodyDigest(), "Nobody waited for it"));

        assertThat(state(claim)).isEqualTo(ReliefState.DISPUTED);
    }

    @Test
    void theLatestComesFirstWithItsWorkingDays() {
        told.fact(Side.CLIENT, owed("D1", "2026-06-22", "2026-06-23"), START);
        told.fact(Side.CLIENT, owed("D2", "2026-06-22", null), START);

        assertThat(all()).extracting(Relief::days).containsExactly(6L, 1L);
    }

    @Test
    void whatWaitsForTheReaderComesFirstAndWhatNobodySpokeOfStandsApart() {
        told.fact(Side.CLIENT, owed("D1", "2026-06-15", null), START);
        Ref<ClientDependency> offered = told.fact(Side.CLIENT, owed("D2", "2026-06-16", null), START);
        Ref<ClientDependency> claimed = told.fact(Side.CLIENT, owed("D3", "2026-06-22", null), START);
        told.fact(Side.CLIENT, claim("RC1", offered), START);
        told.fact(Side.PROVIDER, claim("RC2", claimed), START);

        assertThat(Relief.asking(Side.CLIENT, all()))
                .extracting(relief -> relief.owed().key())
                .containsExactly("D3", "D2");
        assertThat(Relief.asking(Side.PROVIDER, all()))
                .extracting(relief -> relief.owed().key())
                .containsExactly("D2", "D3");
        assertThat(Relief.quiet(all()))
                .extracting(relief -> relief.owed().key())
                .containsExactly("D1");
    }

    @Test
    void theDraftAndItsDecisionNeverLeaveTheClient() {
        assertThat(Delivery.RELIEF_PROPOSAL.home()).isEqualTo(Home.PRIVATE_ONLY);
        assertThat(Delivery.RELIEF_DECISION.home()).isEqualTo(Home.PRIVATE_ONLY);
        assertThat(Delivery.RELIEF_PROPOSAL.author().system()).isTrue();
    }

    @Test
    void aClaimAsksForSomethingAndADecisionDayIsNotBeforeItsDraft() {
        Ref<ClientDependency> late = told.fact(Side.CLIENT, owed("D1", "2026-06-22", null), START);
        assertThatThrownBy(() -> new ReliefClaim("R", late, null, null, 0, null, START, null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new ReliefClaim("R", late, null, null, -1, eur("5"), START, null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new ReliefProposal("D1", late, null, null, START, START.minusDays(1)))
                .isInstanceOf(Refused.class);
    }

    private ReliefState state(Ref<ReliefClaim> claim) {
        return all().stream()
                .flatMap(relief -> relief.claims().stream())
                .filter(one -> one.ref().equals(claim))
                .map(ReliefState::of)
                .findFirst()
                .orElseThrow();
    }

    private List<Relief> all() {
        return Relief.all(told.book().on(AS_OF), AS_OF);
    }

    private List<ReliefProposal> drafts() {
        return ReliefDrafts.due(told.book().on(AS_OF), Policy.DEFAULTS, AS_OF);
    }
}
