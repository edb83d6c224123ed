package entente.register.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.access.Signing;
import entente.access.SigningLimit;
import entente.kernel.Money;
import entente.kernel.Side;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class SigningLimitApiTest {
    private final BothSides both = BothSides.begin();

    @Test
    void aProgramSignsWithinTheLimitsOfWhomItActsFor() {
        limit("1199.99");
        Caller.Answer order = both.order("O1");
        String signOffs = both.fact("change-order", order) + "/sign-offs";
        ObjectNode sign = Caller.object(Map.of(
                "agrees", true, "bodyDigest", order.json().path("bodyDigest").asString()));

        Caller.Answer first = both.client().post(signOffs, sign, "If-Match", order.etag());
        assertThat(first.status()).isEqualTo(202);
        assertThat(first.json().path("waitsFor").asString()).isEqualTo("SECOND_SIGNATURE");
        assertThat(first.json().path("text").asString()).contains("a second person of your side");
        assertThat(both.client().post(signOffs, sign, "If-Match", order.etag()).status())
                .as("the same again")
                .isEqualTo(202);
        assertThat(signed(order)).isEmpty();
        assertThat(both.provider()
                        .post(signOffs, sign, "If-Match", order.etag())
                        .status())
                .as("the other side has limits of its own")
                .isEqualTo(204);

        limit("1200.00");
        assertThat(both.client().post(signOffs, sign, "If-Match", "\"1\"").status())
                .isEqualTo(204);
    }

    @Test
    void theSecondSignatureOfASideEntersTheRecord() {
        limit("1199.99");
        SignedIn second =
                TestInstance.colleague("Ida Sand", both.clientsLeader().organisationName());
        TestInstance.appoint(second, both.arrangement(), Side.CLIENT, Role.LEADER);
        Caller.Answer order = both.order("O1");
        String signOffs = both.fact("change-order", order) + "/sign-offs";
        ObjectNode sign = Caller.object(Map.of(
                "agrees", true, "bodyDigest", order.json().path("bodyDigest").asString()));

        assertThat(both.client().post(signOffs, sign, "If-Match", "\"2\"").status())
                .as("another version than the newest")
                .isEqualTo(412);
        assertThat(both.client().post(signOffs, sign, "If-Match", order.etag()).status())
                .isEqualTo(202);
        assertThat(new Caller(second)
                        .post(signOffs, sign, "If-Match", order.etag())
                        .status())
                .isEqualTo(204);
        assertThat(signed(order)).containsExactly("CLIENT");
    }

    private List<String> signed(Caller.Answer order) {
        return both.client()
                .get(both.fact("change-order", order))
                .json()
                .path("signOffs")
                .valueStream()
                .map(signOff -> signOff.path("side").asString())
                .toList();
    }

    private void limit(String amount) {
        TestInstance.bean(Signing.class)
                .limit(
                        TestInstance.bean(Members.class).get(both.clientsLeader(), both.arrangement()),
                        new SigningLimit(Role.LEADER, SigningLimit.EVERY, Money.of(amount, "EUR")));
    }
}
