package entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Conflict;
import entente.kernel.Money;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Sample.Deal;
import entente.ledger.Sample.Note;
import entente.ledger.Sample.Pointer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LedgerRulesTest extends OneChain {
    @Test
    void aTwoSidedVersionHoldsOnlyOnceBothSidesSignedExactlyIt() {
        say(Side.CLIENT, new Statement.Say(id, Sample.DEAL, deal("100"), MARCH));
        assertThat(book().inForce(Deal.class)).isEmpty();
        assertThat(book().current(Deal.class)).singleElement().matches(Recorded::isProposed);

        sign(Side.CLIENT, 1);
        assertThat(book().inForce(Deal.class)).isEmpty();
        Instant secondSignature = now.plusSeconds(60);
        now = secondSignature;
        sign(Side.PROVIDER, 1);

        assertThat(book().inForce(Deal.class))
                .singleElement()
                .extracting(Recorded::agreement)
                .isEqualTo(Agreement.AGREED);
        assertThat(book().knownAt(secondSignature.minusSeconds(1)).inForce(Deal.class))
                .isEmpty();
        assertThat(book().on(MARCH).inForce(Deal.class)).hasSize(1);
    }

    @Test
    void anAgreedVersionStaysInForceWhileItsAmendmentIsOnlyProposed() {
        agreed("100");
        say(Side.PROVIDER, new Statement.Amend(id, 1, deal("120"), MARCH.plusDays(10), "scope grew"));
        assertThat(price()).isEqualTo("100.00");
        sign(Side.PROVIDER, 2);
        sign(Side.CLIENT, 2);
        assertThat(price()).isEqualTo("120.00");
        assertThat(book().on(MARCH.plusDays(9))
                        .inForce(Deal.class)
                        .getFirst()
                        .fact()
                        .price())
                .isEqualTo(Money.of("100", "EUR"));
    }

    @Test
    void withdrawingAnAgreedVersionIsItselfAProposal() {
        agreed("100");
        say(Side.CLIENT, new Statement.Withdraw(id, 1, MARCH, "cancelled", null));
        assertThat(book().inForce(Deal.class)).hasSize(1);
        sign(Side.CLIENT, 2);
        sign(Side.PROVIDER, 2);
        assertThat(book().inForce(Deal.class)).isEmpty();
    }

    @Test
    void aDisputeBeforeBothSignedReplacesTheSidesSignatureAndAfterwardsChangesNothingInForce() {
        say(Side.CLIENT, new Statement.Say(id, Sample.DEAL, deal("100"), MARCH));
        sign(Side.CLIENT, 1);
        dispute(Side.CLIENT, 1, "not what we said");
        sign(Side.PROVIDER, 1);
        assertThat(book().inForce(Deal.class)).isEmpty();
        sign(Side.CLIENT, 1);
        assertThat(book().inForce(Deal.class)).hasSize(1);
        dispute(Side.PROVIDER, 1, "second thoughts");
        assertThat(book().inForce(Deal.class)).hasSize(1);
        assertThat(book().inForce(Deal.class).getFirst().dispute()).isPresent();
    }

    @Test
    void aSignatureNeverCoversWhatItsSignerDidNotSee() {
        say(Side.CLIENT, new Statement.Say(id, Sample.DEAL, deal("100"), MARCH));
        Digest seen = chain.getLast().bodyDigest();
        say(Side.CLIENT, new Statement.Amend(id, 1, deal("200"), MARCH, "typo"));
        assertThatThrownBy(() -> say(Side.PROVIDER, new Statement.Sign(id, 1, seen)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> say(Side.PROVIDER, new Statement.Sign(id, 2, seen)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aOneSidedFactIsChangedByItsOwnSideAloneAndWithAReason() {
        say(Side.CLIENT, new Statement.Say(id, Sample.NOTE, new Note("n", "one"), MARCH));
        assertThatThrownBy(() ->
                        say(Side.PROVIDER, new Statement.Amend(id, 1, new Note("n", "two"), MARCH, "we know better")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("only that side");
        assertThatThrownBy(() -> say(Side.CLIENT, new Statement.Amend(id, 1, new Note("n", "two"), MARCH, " ")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("say why");
        say(Side.CLIENT, new Statement.Amend(id, 1, new Note("n", "two"), MARCH, "clearer"));
        assertThatThrownBy(() -> say(Side.CLIENT, new Statement.Amend(id, 1, new Note("n", "three"), MARCH, "late")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("clearer");
    }

    @Test
    void anEarlierDatedCorrectionLeavesLaterDatedVersionsStanding() {
        say(Side.CLIENT, new Statement.Say(id, Sample.NOTE, new Note("n", "one"), MARCH));
        say(Side.CLIENT, new Statement.Amend(id, 1, new Note("n", "april"), MARCH.plusMonths(1), "moved"));
        say(Side.CLIENT, new Statement.Amend(id, 2, new Note("n", "corrected march"), MARCH.plusDays(5), "corrected"));
        assertThat(text(MARCH)).isEqualTo("one");
        assertThat(text(MARCH.plusDays(6))).isEqualTo("corrected march");
        assertThat(text(MARCH.plusMonths(2))).isEqualTo("april");
    }

    @Test
    void aNameIsTakenOnceInAChainAndFreeAgainAfterWithdrawal() {
        say(Side.CLIENT, new Statement.Say(id, Sample.NOTE, new Note("n", "one"), MARCH));
        UUID other = UUID.fromString("0192f000-0000-7000-8000-0000000000bb");
        Statement again = new Statement.Say(other, Sample.NOTE, new Note("n", "twice"), MARCH);
        assertThatThrownBy(() -> say(Side.PROVIDER, again))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
        say(Side.CLIENT, new Statement.Withdraw(id, 1, MARCH, "said in error", null));
        say(Side.PROVIDER, again);
        assertThat(book().inForce(Note.class))
                .singleElement()
                .matches(n -> n.fact().text().equals("twice"));
    }

    @Test
    void aReferenceToNothingAndToSomethingOfAnotherKindAreRefusedAlike() {
        say(Side.CLIENT, new Statement.Say(id, Sample.DEAL, deal("1"), MARCH));
        UUID pointer = UUID.fromString("0192f000-0000-7000-8000-0000000000cc");
        for (UUID wrong : List.of(id, UUID.fromString("0192f000-0000-7000-8000-0000000000dd"))) {
            Pointer body = new Pointer("p", new Ref<>(wrong), null);
            assertThatThrownBy(() -> say(Side.CLIENT, new Statement.Say(pointer, Sample.POINTER, body, MARCH)))
                    .isInstanceOf(Refused.class)
                    .hasMessage("note: nothing of that id is known here");
        }
    }

    @Test
    void aKindThatStaysWithItsSideIsRefusedInTheSharedChain() {
        Statement secret = new Statement.Say(id, Sample.SECRET, new Sample.Secret("s", "x"), MARCH);
        assertThatThrownBy(() -> say(Side.CLIENT, secret))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("never shared");
    }

    @Test
    void nothingCanBeSaidAboutAFactOfAnotherChain() {
        assertThatThrownBy(() -> say(Side.CLIENT, new Statement.Affirm(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void affirmingRefreshesTheAgeWithoutANewVersion() {
        say(Side.CLIENT, new Statement.Say(id, Sample.NOTE, new Note("n", "one"), MARCH));
        now = NOON.plusSeconds(3600);
        say(Side.CLIENT, new Statement.Affirm(id));
        Recorded<Note> note = book().inForce(Note.class).getFirst();
        assertThat(note.version().number()).isEqualTo(1);
        assertThat(note.lastSaidAt()).isEqualTo(NOON.plusSeconds(3600));
    }
}
