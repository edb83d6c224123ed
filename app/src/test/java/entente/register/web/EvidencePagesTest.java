package entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.Visitor;
import entente.access.Role;
import entente.access.SignedIn;
import entente.governance.Governance;
import entente.governance.LeaderAnswer;
import entente.governance.challenge.ChallengeTelling;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Document;
import entente.ledger.Evidence;
import entente.ledger.Ref;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A link or a file is attached to any fact, and read by whoever reads the fact. */
class EvidencePagesTest {
    private static final Document LETTER = new Document("Letter of 12 May", "https://documents.example.org/letters/12");

    private final TwoLeaders leaders = TwoLeaders.of("Evidence");
    private final Ref<?> problem = leaders.say(
            leaders.client(), Chain.SHARED, Governance.ISSUE, ChallengeTelling.standstill("I-1", leaders.today()));

    @Test
    void eitherSideAttachesToWhatBothKnowAndBothReadIt() {
        Visitor provider = TestInstance.visitor(leaders.provider());
        String page = leaders.base() + "/facts/" + problem.id();
        assertThat(provider.get(page).text()).contains("Attach evidence");
        assertThat(provider.get(page + "/evidence").html()).doesNotContain("name=\"about\"");
        Visitor.Answer answer = provider.send(
                page + "/evidence",
                page + "/evidence",
                Map.of(
                        "what", "The site said so in writing",
                        "document.title", LETTER.title(),
                        "document.address", LETTER.address()));
        assertThat(answer.status()).as(answer.text()).isLessThan(400);
        assertThat(leaders.visit(leaders.client(), "/facts/" + problem.id()).text())
                .contains("The site said so in writing : Letter of 12 May");
    }

    @Test
    void whatLacksIsNamedAndKeptAsTyped() {
        Visitor client = TestInstance.visitor(leaders.client());
        String page = leaders.base() + "/facts/" + problem.id() + "/evidence";
        Visitor.Answer answer = client.send(
                page,
                page,
                Map.of("what", "A promise", "document.title", "Letter", "document.address", "in my drawer"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html()).contains("in my drawer", "A promise");
    }

    @Test
    void whatOnlyOneSideReadsHasEvidenceOfThatSideAlone() {
        Ref<?> own = leaders.say(
                leaders.client(), Chain.CLIENT, Governance.ISSUE, ChallengeTelling.standstill("I-2", leaders.today()));
        leaders.say(leaders.client(), Chain.CLIENT, Evidence.KIND, shows(own));
        assertThat(leaders.visit(leaders.client(), "/facts/" + own.id()).text()).contains("Proof : Letter of 12 May");
        assertThat(leaders.visit(leaders.provider(), "/registers/evidence").text())
                .doesNotContain("Proof");
        assertThat(leaders.visit(leaders.provider(), "/facts/" + own.id() + "/evidence")
                        .status())
                .isEqualTo(404);
        assertThatThrownBy(() -> leaders.say(leaders.client(), Chain.SHARED, Evidence.KIND, shows(own)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("attach it there");
    }

    @Test
    void whoeverPublishesAFactChoosesWhetherItsEvidenceGoesAlong() {
        Visitor client = TestInstance.visitor(leaders.client());
        Ref<?> own = leaders.say(
                leaders.client(), Chain.CLIENT, Governance.ISSUE, ChallengeTelling.standstill("I-2", leaders.today()));
        Ref<?> proof = leaders.say(leaders.client(), Chain.CLIENT, Evidence.KIND, shows(own));
        String review = leaders.base() + "/publish/review";

        Visitor.Answer asked = client.send("/account", review, Map.of("offer", own.id() + ":1"));
        assertThat(asked.text()).contains("What shows it stays yours alone unless you choose it", "Proof I-2 Letter");
        assertThat(asked.html()).contains("value=\"" + proof.id() + ":1\" id=").doesNotContain("checked");

        String both = own.id() + ":1," + proof.id() + ":1";
        assertThat(client.send("/account", review, Map.of("offer", both)).text())
                .doesNotContain("stays yours alone")
                .contains("What the provider will then see", "Belongs to: I-2", "Letter of 12 May");
        client.send("/account", leaders.base() + "/publish", Map.of("offer", both, "reason", "both should know"));

        assertThat(leaders.visit(leaders.provider(), "/registers/evidence").text())
                .contains("Proof", "I-2", "Letter of 12 May");
    }

    @Test
    void whatALeaderAloneReadsHasEvidenceForTheLeaderAlone() {
        SignedIn manager = TestInstance.person("Nina Hill");
        TestInstance.appoint(manager, leaders.arrangement(), Side.CLIENT, Role.INTERFACE_MANAGER);
        Ref<?> own = leaders.say(
                leaders.client(),
                Chain.CLIENT,
                Governance.LEADER_ANSWER,
                new LeaderAnswer("000-A1", leaders.today(), LeaderAnswer.Answer.YES, null));
        leaders.say(leaders.client(), Chain.CLIENT, Evidence.KIND, shows(own));
        assertThat(leaders.visit(leaders.client(), "/registers/evidence").text())
                .contains("Proof");
        assertThat(leaders.visit(manager, "/registers/evidence").text()).doesNotContain("Proof");
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new Evidence("Proof", "the letter", LETTER))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the letter", "Attach evidence");
    }

    private static Evidence shows(Ref<?> fact) {
        return new Evidence("Proof", fact.id().toString(), LETTER);
    }
}
