package entente.ledger;

import static entente.ledger.Chains.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Sample.Deal;
import entente.ledger.Sample.Note;
import entente.ledger.Sample.Opinion;
import entente.ledger.Sample.Stage;
import entente.ledger.Sample.Task;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryRulesTest {
    private final Chains chains = new Chains(Sample.KINDS);

    @Test
    void aSignatureCannotMakeTwoFactsHoldUnderOneName() {
        Ref<Deal> deal = chains.say(Side.CLIENT, Chain.SHARED, deal("d"));
        sign(Side.CLIENT, deal);
        sign(Side.PROVIDER, deal);
        chains.amend(Side.CLIENT, Chain.SHARED, deal, deal("renamed"), MARCH);
        chains.say(Side.CLIENT, Chain.SHARED, deal("renamed"));
        sign(Side.CLIENT, chains.say(Side.CLIENT, Chain.SHARED, deal("free")));
        assertThatThrownBy(() -> sign(Side.PROVIDER, deal))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("named renamed already");
    }

    @Test
    void whatNoDatabaseCanHoldIsRefusedBeforeItIsHashed() {
        for (String wrong : List.of("nul \u0000", "half \ud83d", "other half \ude00")) {
            assertThatThrownBy(() -> chains.say(Side.CLIENT, Chain.SHARED, new Note("n", wrong)))
                    .isInstanceOf(Refused.class)
                    .matches(e -> ((Refused) e).field().equals("text"));
        }
        Ref<Note> note = chains.say(Side.CLIENT, Chain.SHARED, new Note("n", "whole \ud83d\ude00"));
        var amendment = new Statement.Amend(note.id(), 1, new Note("n", "x"), MARCH, "nul \u0000");
        assertThatThrownBy(() -> chains.add(Side.CLIENT, Chain.SHARED, List.of(amendment)))
                .isInstanceOf(Refused.class)
                .matches(e -> ((Refused) e).field().equals("reason"));
    }

    @Test
    void theHeaderIsCanonicalAsItIsWritten() {
        chains.say(Side.CLIENT, Chain.SHARED, new Note("n", "one"));
        String header = Recipe.header(chains.entries(Chain.SHARED).getFirst());
        assertThat(header).isEqualTo(Bodies.canonical(header)).contains("\"act\":\"RECORD\"", "\"version\":1");
    }

    @ParameterizedTest
    @CsvSource({"RED,AMBER", "RED,GREEN", "AMBER,RED", "AMBER,GREEN", "AMBER,AMBER", "GREEN,GREEN"})
    void aChoiceMovesToWhereItsStepsLead(Stage from, Stage to) {
        Ref<Task> task = chains.say(Side.CLIENT, Chain.SHARED, new Task("t", from));
        chains.amend(Side.CLIENT, Chain.SHARED, task, new Task("t", to), MARCH);
        assertThat(chains.book(Viewpoint.SHARED)
                        .inForce(Task.class)
                        .getFirst()
                        .fact()
                        .stage())
                .isEqualTo(to);
    }

    @Test
    void aStepThatIsNotAllowedIsRefusedByName() {
        Ref<Task> task = chains.say(Side.CLIENT, Chain.SHARED, new Task("t", Stage.GREEN));
        assertThatThrownBy(() -> chains.amend(Side.CLIENT, Chain.SHARED, task, new Task("t", Stage.AMBER), MARCH))
                .isInstanceOf(Refused.class)
                .hasMessage("\"green\" is the end, so it cannot become \"amber\": record a new one")
                .matches(e -> ((Refused) e).field().equals("stage"));
    }

    @Test
    void whatAFactIsCalledIsItsFirstWordWhereItsKeyOnlyPoints() {
        Opinion opinion = new Opinion(new Ref<>(chains.id()), "too late");
        assertThat(Sample.OPINION.nameOf(opinion)).isEqualTo("too late");
    }

    private void sign(Side side, Ref<?> fact) {
        Version newest =
                chains.book(Viewpoint.SHARED).history(fact.id()).orElseThrow().newest();
        var said = new Statement.Sign(fact.id(), newest.number(), newest.entry().bodyDigest());
        chains.add(side, Chain.SHARED, List.of(said));
    }

    private static Deal deal(String code) {
        return new Deal(code, Money.of("100", "EUR"));
    }
}
