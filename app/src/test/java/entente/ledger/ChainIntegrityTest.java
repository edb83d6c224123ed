package entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Sample.Deal;
import entente.ledger.Sample.Note;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainIntegrityTest extends OneChain {
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
}
