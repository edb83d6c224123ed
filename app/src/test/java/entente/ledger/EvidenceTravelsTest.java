package entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Sample.Note;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Evidence of a private fact goes where the fact goes, if whoever publishes says so. */
class EvidenceTravelsTest {
    private static final Document LETTER = new Document("Letter", "https://documents.example.org/letters/12");

    private final Chains chains = new Chains(new Kinds(
            Stream.concat(Sample.KINDS.all().stream(), Stream.of(Evidence.KIND)).toList()));
    private final Ref<Note> note = chains.say(Side.CLIENT, Chain.CLIENT, new Note("n", "one"));
    private final Ref<Evidence> letter = chains.say(
            Side.CLIENT, Chain.CLIENT, new Evidence("Proof", note.id().toString(), LETTER));

    @Test
    void itGoesAlongAndIsAboutTheSharedFactWhateverTheOrder() {
        publish(letter, note);

        Book both = chains.book(Viewpoint.SHARED);
        Ref<Note> shared = both.current(Note.class).getFirst().ref();
        assertThat(both.current(Evidence.class)).singleElement().satisfies(shown -> {
            assertThat(shown.fact().followed()).isEqualTo(shared.id()).isNotEqualTo(note.id());
            assertThat(shown.fact().document()).isEqualTo(LETTER);
        });
        assertThat(chains.entries(Chain.SHARED).toString())
                .doesNotContain(note.id().toString());
        assertThat(client().current(Evidence.class)).hasSize(1);
    }

    @Test
    void whatNobodyChoseStaysAndMayFollowLater() {
        publish(note);
        assertThat(chains.book(Viewpoint.SHARED).current(Evidence.class)).isEmpty();
        assertThat(client().current(Evidence.class)).hasSize(1);

        publish(letter);
        Book both = chains.book(Viewpoint.SHARED);
        assertThat(both.current(Evidence.class))
                .extracting(shown -> shown.fact().followed())
                .containsExactly(both.current(Note.class).getFirst().id());
    }

    @Test
    void aloneItStopsByName() {
        assertThat(plan(letter).stops().stream().map(Words.ENGLISH::say))
                .containsExactly("evidence Proof points to note n, which only your side knows:"
                        + " publish that one too, or take the reference out");
    }

    @Test
    void whatSaysTheSameAsASharedFactLeadsItsEvidenceThere() {
        Ref<Note> theirs = chains.say(Side.PROVIDER, Chain.SHARED, new Note("n", "one"));
        PublicationPlan same = plan(List.of(
                Offer.of(client().history(note.id()).orElseThrow()).deciding(new Offer.Same(1)),
                Offer.of(client().history(letter.id()).orElseThrow())));
        chains.publish(Side.CLIENT, same);

        assertThat(chains.book(Viewpoint.SHARED).current(Evidence.class))
                .extracting(shown -> shown.fact().followed())
                .containsExactly(theirs.id());
    }

    private void publish(Ref<?>... facts) {
        chains.publish(Side.CLIENT, plan(facts));
    }

    private PublicationPlan plan(Ref<?>... facts) {
        return plan(Stream.of(facts)
                .map(fact -> Offer.of(client().history(fact.id()).orElseThrow()))
                .toList());
    }

    private PublicationPlan plan(List<Offer> offers) {
        return PublicationPlan.of(client(), Side.CLIENT, offers, "now for both", chains::id);
    }

    private Book client() {
        return chains.book(Viewpoint.CLIENT);
    }
}
