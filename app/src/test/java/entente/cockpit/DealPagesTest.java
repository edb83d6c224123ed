package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.governance.DealTable;
import entente.governance.negotiation.DealSamples;
import entente.governance.negotiation.Negotiation;
import entente.governance.negotiation.Negotiation.Need;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Statement;
import org.junit.jupiter.api.Test;

/** From what each side needs to what was created for both. */
class DealPagesTest {
    private final TwoLeaders table = TwoLeaders.of("Deals");
    private final SignedIn client = table.client();
    private final SignedIn provider = table.provider();

    @Test
    void beforeAnythingIsBargainedAboutThePageSaysWhatToDo() {
        assertThat(page(client)).contains("Write down a negotiation");
    }

    @Test
    void neitherSideReadsWhatTheOtherNeedsBeforeItHasSaidItsOwn() {
        Ref<Negotiation> fact = open();
        assertThat(page(client)).contains("For one we have not said what we need", "Say what we need");
        needs(client, Chain.CLIENT, fact, "A lock that <b>holds</b>");
        assertThat(page(client)).contains("We need: A lock that", "Only our side reads this until the provider");
        assertThat(page(provider)).doesNotContain("A lock that");

        needs(provider, Chain.PROVIDER, fact, "Planned nights");
        assertThat(page(provider)).contains("We need: Planned nights", "The client needs: A lock that");
        assertThat(table.visit(provider, "/deals").html()).doesNotContain("<b>holds");
    }

    @Test
    void aDealIsShownByWhatItCreatedForBoth() {
        Ref<Negotiation> fact = open();
        needs(client, Chain.CLIENT, fact, "A lock that holds");
        needs(provider, Chain.PROVIDER, fact, "Planned nights");
        Negotiation agreed = DealSamples.agreed(
                DealSamples.open("N-1", table.today()),
                "Plain",
                table.today(),
                new Need(Side.PROVIDER, "Planned nights", false));
        table.append(client, Chain.SHARED, new Statement.Amend(fact.id(), 1, agreed, table.today(), "Agreed"));
        table.adopt("004-06");

        assertThat(page(provider))
                .contains("Value created, not price cut", "Plain: 8 to the provider, 4 to the client, 12 together")
                .contains("75 %", "Of the provider's needs 0 of 1 are met.", "Nobody wrote down what the client needs")
                .contains("Not met, provider: Planned nights", "It lasts.")
                .contains("Do our deals create something for both, meet needs, and last?");
    }

    @Test
    void nobodyElseLearnsOfADeal() {
        open();
        assertThat(table.visit(table.stranger(), "/deals").status()).isEqualTo(404);
    }

    private Ref<Negotiation> open() {
        return table.say(client, Chain.SHARED, DealTable.NEGOTIATION, DealSamples.open("N-1", table.today()));
    }

    private void needs(SignedIn who, Chain own, Ref<Negotiation> about, String what) {
        table.say(who, own, DealTable.NEGOTIATION_INTEREST, DealSamples.interest(about, table.today(), what));
    }

    private String page(SignedIn reader) {
        return table.visit(reader, "/deals").text();
    }
}
