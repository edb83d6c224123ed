package entente.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import entente.ledger.Viewpoint;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProtocolPagesTest {
    private static final String SHORT = "Entries here are no contractual notices; the contract prevails.";

    private final SignedIn client = TestInstance.person("Nora Falk");
    private final SignedIn provider = TestInstance.person("Piet Rask");
    private final UUID arrangement =
            TestInstance.bean(Beginnings.class).begin(client, "Wells", Side.CLIENT, ZoneId.of("Europe/Berlin"));
    private final String cockpit = "/arrangements/" + arrangement;
    private final String protocol = cockpit + "/protocol";
    private Visitor clients;
    private Visitor providers;

    @BeforeEach
    void both() {
        TestInstance.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER);
        clients = TestInstance.visitor(client);
        providers = TestInstance.visitor(provider);
    }

    @Test
    void theShippedTextIsSignedByBothLeadersAndItsShortFormStandsOnEveryPageAndExport() {
        assertThat(clients.get(cockpit).text()).doesNotContain(SHORT);
        assertThat(clients.get(protocol).text())
                .contains("the contract prevails")
                .contains("without prejudice");
        Visitor.Answer proposed = clients.send(protocol, protocol, shipped());
        assertThat(proposed.text()).contains("Proposed, not signed by both yet");
        assertThat(providers.get(cockpit).text())
                .contains("The Protocol of this workspace is proposed and not signed by both yet.");
        Visitor.Answer signed = providers.send(protocol, protocol + "/sign", Map.of("version", "1"));

        assertThat(signed.text()).contains("Signed by both leaders");
        for (Visitor visitor : new Visitor[] {clients, providers}) {
            assertThat(visitor.get(cockpit).text()).contains(SHORT).contains("after 10 working days");
            assertThat(visitor.get(cockpit + "/registers").text()).contains(SHORT);
        }
        assertThat(clients.get("/").text()).doesNotContain(SHORT);
        assertThat(TestInstance.ledger()
                        .book(client.reader(), arrangement, Viewpoint.SHARED)
                        .inForce(Protocol.class))
                .singleElement()
                .satisfies(agreed -> assertThat(agreed.fact().keptYears()).isEqualTo(7));
    }

    @Test
    void anotherTextHoldsOnlyOnceBothHaveSignedItToo() {
        clients.send(protocol, protocol, shipped());
        providers.send(protocol, protocol + "/sign", Map.of("version", "1"));
        Map<String, String> other = new HashMap<>(shipped());
        other.put("silenceDays", "5");
        other.put("reason", "We meet weekly");
        Visitor.Answer proposed = providers.send(protocol + "/amend", protocol, other);

        assertThat(proposed.text()).contains("Proposed, not signed by both yet").contains("What holds meanwhile");
        assertThat(clients.get(cockpit).text()).contains("after 10 working days");
        assertThat(clients.send(protocol, protocol + "/sign", Map.of("version", "1"))
                        .status())
                .isEqualTo(409);
        clients.send(protocol, protocol + "/sign", Map.of("version", "2"));
        assertThat(clients.get(cockpit).text()).contains("after 5 working days");
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        Map<String, String> wrong = new HashMap<>(shipped());
        wrong.put("silenceDays", "soon");
        wrong.put("title", "<i>Ours</i>");
        Visitor.Answer refused = clients.send(protocol, protocol, wrong);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("soon is no whole number");
        assertThat(refused.html()).doesNotContain("<i>Ours</i>");
    }

    @Test
    void whoMayNotSignReadsItAndChangesNothing() {
        SignedIn assistant = TestInstance.colleague("Ole Bay", client.organisationName());
        TestInstance.appoint(assistant, arrangement, Side.CLIENT, Role.ASSISTANT);
        Visitor visitor = TestInstance.visitor(assistant);

        assertThat(visitor.get(protocol).text()).contains("No Protocol is proposed yet");
        assertThat(visitor.send("/begin", protocol, shipped()).status()).isEqualTo(404);
    }

    /** The form as it is served, sent back unchanged. */
    private Map<String, String> shipped() {
        String html = clients.get(protocol).html();
        Matcher text = Pattern.compile("<textarea[^>]*>(.*?)</textarea>", Pattern.DOTALL)
                .matcher(html);
        return Map.of(
                "title",
                "How we use this workspace",
                "text",
                text.find() ? text.group(1) : "The contract prevails.",
                "silenceDays",
                "10",
                "keptYears",
                "7");
    }
}
