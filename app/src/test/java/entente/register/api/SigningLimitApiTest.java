package entente.register.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.access.Members;
import entente.access.Role;
import entente.access.Signing;
import entente.access.SigningLimit;
import entente.kernel.Money;
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

        Caller.Answer refused = both.client().post(signOffs, sign, "If-Match", order.etag());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asString()).contains("two people of your side");
        assertThat(both.provider()
                        .post(signOffs, sign, "If-Match", order.etag())
                        .status())
                .as("the other side has limits of its own")
                .isEqualTo(204);

        limit("1200.00");
        assertThat(both.client().post(signOffs, sign, "If-Match", "\"1\"").status())
                .isEqualTo(204);
    }

    private void limit(String amount) {
        TestInstance.bean(Signing.class)
                .limit(
                        TestInstance.bean(Members.class).get(both.clientsLeader(), both.arrangement()),
                        new SigningLimit(Role.LEADER, SigningLimit.EVERY, Money.of(amount, "EUR")));
    }
}
