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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LedgerRulesTest {
    private static final UUID ARRANGEMENT = UUID.fromString("0192f000-0000-7000-8000-000000000001");
    private static final UUID SOMEBODY = UUID.fromString("0192f000-0000-7000-8000-000000000002");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final UUID id = UUID.fromString("0192f000-0000-7000-8000-0000000000aa");
    private List<Entry> chain = List.of();
    private Instant now = NOON;

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

    @Test
    void aRedactionEmptiesWhatItNamesForEveryBookAndTheChainStillVerifies() {
        say(Side.CLIENT, new Statement.Say(id, Sample.NOTE, new Note("n", "a name"), MARCH));
        Book before = book();
        say(Side.CLIENT, new Statement.Redact(id, List.of(1), "asked by the person"));
        Book after = before.plus(List.of(chain.getLast()));
        assertThat(after.inForce(Note.class)).isEmpty();
        assertThat(after.unreadable())
                .singleElement()
                .satisfies(u -> assertThat(u.entry().body()).isNull());
        assertThat(after.knownAt(NOON).entries().toString()).doesNotContain("a name");
        assertThat(Verifier.verify(after.entries())).isEmpty();
    }

    @Test
    void whatOneSideSaidIsRedactedByThatSideAloneAndWhatBothStandForByBoth() {
        say(Side.CLIENT, new Statement.Say(id, Sample.NOTE, new Note("n", "a name"), MARCH));
        assertThatThrownBy(() -> say(Side.PROVIDER, new Statement.Redact(id, List.of(1), "asked")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("only that side can have it redacted");

        UUID deal = UUID.fromString("0192f000-0000-7000-8000-0000000000bb");
        say(Side.CLIENT, new Statement.Say(deal, Sample.DEAL, deal("100"), MARCH));
        say(Side.CLIENT, new Statement.Redact(deal, List.of(1), "asked"));
        assertThat(book().current(Deal.class)).hasSize(1);
        say(Side.PROVIDER, new Statement.Redact(deal, List.of(1), "agreed"));
        assertThat(book().current(Deal.class)).isEmpty();
        assertThat(book().unreadable()).hasSize(1);
        assertThat(Verifier.verify(book().entries())).isEmpty();
    }

    @Test
    void theClockNeverGoesBackInAChain() {
        say(Side.CLIENT, new Statement.Say(id, Sample.NOTE, new Note("n", "one"), MARCH));
        now = NOON.minusSeconds(5);
        say(Side.CLIENT, new Statement.Affirm(id));
        assertThat(chain.getLast().recordedAt()).isEqualTo(NOON);
    }

    @Test
    void theVerifierNamesTheEntryThatWasChanged() {
        say(Side.CLIENT, new Statement.Say(id, Sample.NOTE, new Note("n", "one"), MARCH));
        say(Side.CLIENT, new Statement.Affirm(id));
        Entry first = chain.getFirst();
        Entry forged = new Entry(
                first.arrangement(),
                first.chain(),
                first.seq(),
                first.fact(),
                first.kind(),
                first.shape(),
                first.version(),
                first.act(),
                first.side(),
                first.actor(),
                first.recordedAt(),
                first.effectiveOn(),
                first.reason(),
                "{\"code\":\"n\",\"text\":\"two\"}",
                first.salt(),
                first.bodyDigest(),
                first.previous(),
                first.hash());
        assertThat(Verifier.verify(chain)).isEmpty();
        assertThat(Verifier.verify(List.of(forged, chain.getLast())))
                .singleElement()
                .matches(f -> f.seq() == 1);
        assertThat(Verifier.verify(List.of(chain.getLast()))).isNotEmpty();
    }

    @Test
    void aBodyThatTodaysRecordRefusesIsAFindingAndNotAnException() {
        say(Side.CLIENT, new Statement.Say(id, Sample.NOTE, new Note("n", "one"), MARCH));
        Entry first = chain.getFirst();
        Entry old = new Entry(
                first.arrangement(),
                first.chain(),
                first.seq(),
                first.fact(),
                first.kind(),
                first.shape(),
                first.version(),
                first.act(),
                first.side(),
                first.actor(),
                first.recordedAt(),
                first.effectiveOn(),
                first.reason(),
                "{\"code\":\"n\",\"text\":\"\"}",
                first.salt(),
                first.bodyDigest(),
                first.previous(),
                first.hash());
        Book book = Book.of(Sample.KINDS, Viewpoint.SHARED, List.of(old));
        assertThat(book.unreadable()).hasSize(1);
        assertThat(book.inForce(Note.class)).isEmpty();
    }

    private void say(Side side, Statement statement) {
        Head head = chain.isEmpty() ? Head.NONE : Head.of(chain.getLast());
        Append append = new Append(
                book(), Chain.SHARED, head, new Speaker(ARRANGEMENT, Voice.of(side), SOMEBODY), now, ZoneOffset.UTC);
        List<Entry> longer = new java.util.ArrayList<>(chain);
        longer.addAll(append.add(statement).entries());
        chain = List.copyOf(longer);
    }

    private void sign(Side side, int version) {
        say(side, new Statement.Sign(id, version, digest(version)));
    }

    private void dispute(Side side, int version, String reason) {
        say(side, new Statement.Dispute(id, version, digest(version), reason));
    }

    private Digest digest(int version) {
        return book().history(id)
                .orElseThrow()
                .version(version)
                .orElseThrow()
                .entry()
                .bodyDigest();
    }

    private void agreed(String price) {
        say(Side.CLIENT, new Statement.Say(id, Sample.DEAL, deal(price), MARCH));
        sign(Side.CLIENT, 1);
        sign(Side.PROVIDER, 1);
    }

    private String price() {
        return book().inForce(Deal.class).getFirst().fact().price().amount().toPlainString();
    }

    private String text(LocalDate on) {
        return book().on(on).inForce(Note.class).getFirst().fact().text();
    }

    private Book book() {
        return Book.of(Sample.KINDS, Viewpoint.SHARED, chain);
    }

    private static Deal deal(String price) {
        return new Deal("d", Money.of(price, "EUR"));
    }
}
