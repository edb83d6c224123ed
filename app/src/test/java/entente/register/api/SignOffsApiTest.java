package entente.register.api;

import static entente.register.api.FactActsApiTest.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Signing and disputing as a program: exactly what was seen, and no further than its person may. */
class SignOffsApiTest {
    private final BothSides both = BothSides.begin();
    private final Caller client = both.client();
    private final Caller provider = both.provider();

    @Test
    void aVersionHoldsOnceBothSidesSignedExactlyIt() {
        Caller.Answer recorded = both.order("O1");
        String fact = both.fact("change-order", recorded);
        assertThat(recorded.json().path("state").asString()).isEqualTo("PROPOSED");
        ObjectNode sign = Caller.object(Map.of(
                "agrees", true, "bodyDigest", recorded.json().path("bodyDigest").asString()));
        Caller.Answer signed = client.post(fact + "/sign-offs", sign, "If-Match", recorded.etag());
        assertThat(signed.status()).isEqualTo(204);
        assertThat(signed.etag()).isNotEqualTo(recorded.etag());
        assertThat(provider.post(
                                fact + "/sign-offs",
                                Caller.object(Map.of("agrees", true, "bodyDigest", "0".repeat(64))),
                                "If-Match",
                                "\"1\"")
                        .status())
                .as("signed unseen")
                .isEqualTo(409);
        assertThat(provider.post(fact + "/sign-offs", sign, "If-Match", "\"1\"").status())
                .isEqualTo(204);
        JsonNode agreed = provider.get(fact).json();
        assertThat(agreed.path("state").asString()).isEqualTo("AGREED");
        assertThat(agreed.path("signOffs").valueStream().map(s -> s.path("side").asString()))
                .containsExactly("CLIENT", "PROVIDER");
    }

    @Test
    void aCounterProposalStandsBesideWhatHoldsUntilItIsSigned() {
        Caller.Answer recorded = both.order("O1");
        String fact = both.fact("change-order", recorded);
        ObjectNode sign = Caller.object(Map.of(
                "agrees", true, "bodyDigest", recorded.json().path("bodyDigest").asString()));
        client.post(fact + "/sign-offs", sign, "If-Match", "\"1\"");
        provider.post(fact + "/sign-offs", sign, "If-Match", "\"1\"");
        JsonNode agreed = provider.get(fact).json();
        ObjectNode shorter = ((ObjectNode) agreed.path("body").deepCopy()).put("days", 1);
        Caller.Answer amended = provider.put(fact, Caller.said(shorter, "one is enough"), "If-Match", "\"1\"");
        assertThat(amended.json().path("version").asInt()).as("what holds").isEqualTo(1);
        assertThat(amended.json().at("/proposal/body/days").asInt()).isEqualTo(1);
        assertThat(amended.etag()).startsWith("\"2.");
        ObjectNode dispute = Caller.object(Map.of(
                "agrees",
                false,
                "bodyDigest",
                amended.json().at("/proposal/bodyDigest").asString()));
        assertThat(pointers(client.post(fact + "/sign-offs", dispute, "If-Match", "\"2\"")))
                .containsExactly("#/reason");
        assertThat(client.post(fact + "/sign-offs", dispute.put("reason", "three, as agreed"), "If-Match", "\"2\"")
                        .status())
                .isEqualTo(204);
        assertThat(provider.get(fact).json().at("/proposal/signOffs/0/reason").asString())
                .isEqualTo("three, as agreed");
    }
}
